package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Achievements.Shown;
import org.waymark.app.skills.model.Evidences.Kind;
import org.waymark.app.skills.work.Achieving;
import org.waymark.app.skills.work.Achieving.Wanted;

/** What was typed to bring something; a skill was chosen from the list, or typed in full. */
record AchievementForm(String kind, String title, String on, String link, List<Line> lines) {
  static final AchievementForm EMPTY = of(Map.of());
  private static final int HITS = 5;

  /** A skill and its level, as typed. */
  record Line(String name, String skill, String level) {
    boolean empty() {
      return name.isEmpty() && skill.isEmpty();
    }
  }

  static AchievementForm of(Map<String, String> params) {
    return new AchievementForm(
        text(params, "kind"),
        text(params, "title"),
        text(params, "on"),
        text(params, "link"),
        IntStream.rangeClosed(1, Achieving.MOST)
            .mapToObj(
                i ->
                    new Line(
                        text(params, "name" + i),
                        text(params, "skill" + i),
                        text(params, "level" + i)))
            .toList());
  }

  private static String text(Map<String, String> params, String name) {
    return Typed.clean(params.getOrDefault(name, "")).strip();
  }

  /** What is wanted, or every reason why it cannot be told. */
  Outcome<Wanted> read(Skills skills, LocalDate today) {
    List<Refusal> no = new ArrayList<>();
    List<Shown> shown = new ArrayList<>();
    for (Line line : lines) {
      if (!line.empty()) {
        skill(line, skills)
            .ifPresentOrElse(
                s -> shown.add(new Shown(s, whole(line.level()))),
                () -> no.add(Refusal.of("skills.achievement.no.skill", line.name())));
      }
    }
    LocalDate day = on.isEmpty() ? today : day();
    if (day == null) {
      no.add(Refusal.of("skills.achievement.no.day"));
    }
    Kind sort = kind.matches("course|project|certificate") ? Kind.of(kind) : Kind.OTHER;
    return day == null || !no.isEmpty()
        ? Outcome.refused(no)
        : Outcome.done(new Wanted(sort, title, day, link, shown));
  }

  private @Nullable LocalDate day() {
    try {
      return LocalDate.parse(on);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Optional<SkillId> skill(Line line, Skills skills) {
    return line.skill().isEmpty()
        ? skills.search(line.name(), HITS).stream()
            .map(SkillHit::skill)
            .filter(s -> s.name().equalsIgnoreCase(line.name()))
            .map(s -> s.id())
            .findFirst()
        : Optional.of(new SkillId(whole(line.skill()))).filter(s -> skills.card(s).isPresent());
  }

  private static int whole(String text) {
    return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
  }
}
