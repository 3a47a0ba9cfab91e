package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.learning.Course;
import org.waymark.app.growth.learning.Courses;
import org.waymark.app.growth.plans.Outlook.Gap;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/**
 * What would close a gap: a course where the catalogue has one, and for what is left the sort of
 * thing that leads to such a level. Proposals only: the person takes them over.
 */
@Component
class Suggestions {
  private static final int MOST = 8;
  private final Courses courses;
  private final Skills skills;
  private final MessageSource words;

  Suggestions(Courses courses, Skills skills, MessageSource words) {
    this.courses = courses;
    this.skills = skills;
    this.words = words;
  }

  /**
   * One proposal.
   *
   * @param key names it in a form
   * @param gain in points of 100
   */
  record Suggestion(String key, Draft draft, String skill, int from, String provider, int gain) {}

  /** For the gaps that nothing in the plan is about, the most worthwhile first. */
  List<Suggestion> of(Outlook outlook, List<PlanAction> actions, Locale language) {
    List<Gap> gaps = outlook.gaps().stream().filter(g -> !planned(g, actions)).toList();
    if (gaps.isEmpty()) {
      return List.of();
    }
    Set<SkillId> short_ = gaps.stream().map(Gap::skill).collect(Collectors.toSet());
    Map<SkillId, SkillCard> cards = skills.cards(short_);
    List<Course> teaching = courses.teaching(short_);
    Set<UUID> taken = new HashSet<>();
    actions.forEach(a -> Optional.ofNullable(a.draft().course()).ifPresent(taken::add));
    List<Suggestion> all = new ArrayList<>();
    Map<SkillId, Integer> reached = new HashMap<>();
    for (Gap gap : gaps) {
      SkillCard card = cards.get(gap.skill());
      int from = Math.max(gap.have(), reached.getOrDefault(gap.skill(), 0));
      if (card == null || from >= gap.need()) {
        continue;
      }
      Optional<Course> best = best(gap, from, free(teaching, taken), language);
      if (best.isPresent()) {
        Course course = best.get();
        taken.add(course.id());
        course.skills().forEach(t -> reached.merge(t.skill(), t.level(), Math::max));
        Aim aim = new Aim(gap.skill(), Math.min(gap.need(), level(course, gap.skill())));
        all.add(course(course, aim, card.name(), from, outlook));
        from = aim.level();
      }
      if (from < gap.need()) {
        all.add(own(gap, card.name(), from, outlook, language));
      }
    }
    return all.stream().limit(MOST).toList();
  }

  private static List<Course> free(List<Course> teaching, Set<UUID> taken) {
    return teaching.stream().filter(c -> !taken.contains(c.id())).toList();
  }

  private static boolean planned(Gap gap, List<PlanAction> actions) {
    return actions.stream()
        .filter(a -> a.stage().ahead())
        .map(a -> a.draft().aim())
        .anyMatch(
            aim -> aim != null && aim.skill().equals(gap.skill()) && aim.level() >= gap.need());
  }

  /** In one’s own language or in English; the one that leads furthest, then the shortest. */
  private static Optional<Course> best(Gap gap, int from, List<Course> teaching, Locale language) {
    return teaching.stream()
        .filter(c -> level(c, gap.skill()) > from)
        .filter(c -> understood(c, language))
        .min(
            Comparator.comparingInt((Course c) -> -Math.min(gap.need(), level(c, gap.skill())))
                .thenComparing(c -> !c.language().equals(language.getLanguage()))
                .thenComparingInt(Course::hours)
                .thenComparing(Course::code));
  }

  private static boolean understood(Course course, Locale language) {
    String spoken = course.language();
    return spoken.isEmpty() || spoken.equals("en") || spoken.equals(language.getLanguage());
  }

  private static int level(Course course, SkillId skill) {
    return course.skills().stream()
        .filter(t -> t.skill().equals(skill))
        .mapToInt(Course.Teaches::level)
        .findFirst()
        .orElse(0);
  }

  private static Suggestion course(
      Course course, Aim aim, String skill, int from, Outlook outlook) {
    Draft draft =
        new Draft(
            ActionKind.of(course.kind().code()),
            course.title(),
            "",
            aim,
            course.hours(),
            course.id(),
            null);
    return new Suggestion(
        "course " + course.id(), draft, skill, from, course.provider(), outlook.gain(aim));
  }

  private Suggestion own(Gap gap, String skill, int from, Outlook outlook, Locale language) {
    ActionKind kind = towards(gap.need());
    Aim aim = new Aim(gap.skill(), gap.need());
    int hours = outlook.hours(aim) - outlook.hours(new Aim(gap.skill(), Math.max(1, from)));
    String title =
        String.valueOf(
            words.getMessage(
                "growth.suggest." + kind.code(), new Object[] {skill, gap.need()}, language));
    Draft draft =
        new Draft(
            kind, cut(title), "", aim, hours(from == 0 ? outlook.hours(aim) : hours), null, null);
    return new Suggestion(
        kind.code() + " " + gap.skill(), draft, skill, from, "", outlook.gain(aim));
  }

  private static @Nullable Integer hours(int hours) {
    return hours < 1 ? null : Math.min(hours, Draft.HOURS);
  }

  private static String cut(String title) {
    return title.length() <= Draft.TITLE ? title : title.substring(0, Draft.TITLE);
  }

  /**
   * What leads to a level: first reading and watching, then doing, then with somebody who knows.
   */
  private static ActionKind towards(int level) {
    return switch (level) {
      case 1 -> ActionKind.READING;
      case 2 -> ActionKind.SHADOWING;
      case 3 -> ActionKind.STRETCH;
      case 4 -> ActionKind.PROJECT;
      default -> ActionKind.MENTORSHIP;
    };
  }
}
