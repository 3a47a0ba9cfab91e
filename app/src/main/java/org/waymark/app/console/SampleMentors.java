package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.MentorProgrammes;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Careers;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.Spell;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;

/** Mentors and coaches of a sample, a pair half-way, one that just began, and a waiting list. */
@Component
@Order(74)
class SampleMentors implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleMentors.class);
  private static final int TALKERS = 60;
  private static final int FURTHER = 4;
  private static final int MORE = 24;
  private final Mentoring mentoring;
  private final MentorProgrammes programmes;
  private final Profiles profiles;
  private final Careers careers;
  private final People people;
  private final Clock clock;
  private final SampleCast cast;
  private final Map<String, OfferId> offers = new HashMap<>();

  SampleMentors(
      Mentoring mentoring,
      MentorProgrammes programmes,
      Profiles profiles,
      Careers careers,
      People people,
      Clock clock,
      SampleCast cast) {
    this.mentoring = mentoring;
    this.programmes = programmes;
    this.profiles = profiles;
    this.careers = careers;
    this.people = people;
    this.clock = clock;
    this.cast = cast;
  }

  /** All of it; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(130);
          int offers = named() + talkers() + further();
          halfWay(days);
          justBegun(days);
          days.ago(20);
          cohort();
          days.ago(2);
          asked();
          LOG.info("mentors, coaches, people to ask: {}", offers);
        });
  }

  private int named() {
    mentor(
        "ruth",
        3,
        "From the code to the customer: what I would do again and what not.",
        "user-research",
        "product-discovery",
        "backlog-prioritisation");
    mentor(
        "yusuf",
        2,
        "Two colleagues I went along with are product managers now.",
        "product-discovery",
        "stakeholder-communication",
        "roadmap-planning");
    mentor(
        "amina",
        1,
        "Sixty talks in shops in two years, and how to listen in them.",
        "user-research",
        "journey-mapping");
    mentor(
        "emeka",
        2,
        "Reviews that teach, and how to cut a service in three.",
        "software-design",
        "code-review");
    offer("oskar", SupportKind.COACH, 3, Set.of(), "I ask, you find. Coffee helps.");
    offer("priya", SupportKind.COACH, 2, Set.of(), "First time leading? I remember mine well.");
    return 6;
  }

  /** Some of those who moved and can be found. */
  private int talkers() {
    List<PersonId> found =
        profiles.everyoneDiscoverable().stream()
            .sorted(Comparator.comparing(PersonId::toString))
            .toList();
    List<PersonId> moved =
        careers.spells(found).entrySet().stream()
            .filter(e -> e.getValue().stream().map(Spell::role).distinct().count() > 1)
            .map(Map.Entry::getKey)
            .filter(people::employed)
            .sorted(Comparator.comparing(PersonId::toString))
            .limit(TALKERS)
            .toList();
    for (PersonId person : moved) {
      done(mentoring.offer(SampleCast.self(person), draft(SupportKind.TALK, 2, Set.of(), "")));
    }
    return moved.size();
  }

  /** People beside the stories, for what they are best at. */
  private int further() {
    Set<PersonId> named = cast.everybody();
    List<PersonId> some =
        people.everyoneEmployed().stream()
            .map(Employment::person)
            .filter(p -> !named.contains(p))
            .sorted(Comparator.comparing(PersonId::toString))
            .limit(8L * MORE)
            .toList();
    int offered = 0;
    for (Map.Entry<PersonId, List<Estimate>> one : profiles.estimates(some).entrySet()) {
      Set<SkillId> best =
          one.getValue().stream()
              .filter(e -> e.level() >= FURTHER)
              .map(Estimate::skill)
              .limit(3)
              .collect(Collectors.toSet());
      if (!best.isEmpty() && offered < MORE) {
        done(
            mentoring.offer(SampleCast.self(one.getKey()), draft(SupportKind.MENTOR, 2, best, "")));
        offered++;
      }
    }
    return offered;
  }

  private void halfWay(SampleDays days) {
    MentorshipId pair =
        asks("theo", "amina", "user-research", "I talk to customers at the ski hire, never here.");
    days.ago(127);
    done(mentoring.accept(cast.viewer("amina"), pair));
    days.ago(120);
    UUID goal =
        done(mentoring.setGoal(cast.viewer("theo"), pair, "Sit in on three talks in shops"));
    done(
        mentoring.setGoal(
            cast.viewer("theo"), pair, "Lead one talk and write down what it showed"));
    meets("theo", pair, 3);
    done(
        mentoring.write(
            cast.viewer("amina"), pair, "Bring the question you are most afraid to ask."));
    days.ago(80);
    meets("amina", pair, 2);
    days.ago(30);
    done(mentoring.reachGoal(cast.viewer("theo"), pair, goal));
    done(mentoring.tell(cast.viewer("amina"), pair, 4, "Theo asks shorter questions each time."));
    days.ago(2);
    meets("theo", pair, 9);
  }

  private void justBegun(SampleDays days) {
    days.ago(12);
    MentorshipId pair =
        asks("liesbeth", "yusuf", "stakeholder-communication", "Testing hears of things last.");
    days.ago(10);
    done(mentoring.accept(cast.viewer("yusuf"), pair));
    done(
        mentoring.setGoal(
            cast.viewer("liesbeth"), pair, "Be in the room when a feature is thought of"));
  }

  /** Amina has no place; Oskar has a question on him. */
  private void asked() {
    asks("nadia", "amina", "user-research", "Maps are for people, and I know too few of them.");
    done(
        mentoring.ask(
            cast.viewer("mei"),
            SupportKind.COACH,
            Need.of(CoachQuestion.DECISION, "Stay with campaigns, or try products?"),
            List.of(offered("oskar", SupportKind.COACH)),
            false));
  }

  /** Tomasz's, matched as a proposal that he may adjust. */
  private void cohort() {
    LocalDate today = LocalDate.now(clock);
    ProgrammeId id =
        done(
            programmes.open(
                cast.viewer("tomasz", Hat.LEARNING),
                "Across the counter",
                "Shops and offices know too little of each other. Half a year, once a month.",
                today.plusDays(18),
                today.plusDays(30),
                today.plusDays(210)));
    Set<SkillId> research = Set.of(cast.skill("user-research"));
    done(programmes.mentor(cast.viewer("amina"), id, 2, research));
    done(programmes.mentor(cast.viewer("ruth"), id, 2, research));
    done(programmes.mentor(cast.viewer("emeka"), id, 1, Set.of(cast.skill("software-design"))));
    for (String key : List.of("joana", "maria", "conor", "katrin", "tove")) {
      done(programmes.join(cast.viewer(key), id, cast.skill("user-research")));
    }
    done(programmes.join(cast.viewer("luc"), id, cast.skill("software-design")));
  }

  private void meets(String who, MentorshipId pair, int inDays) {
    Instant start =
        clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(inDays).plusHours(13));
    done(mentoring.plan(cast.viewer(who), pair, start, 45, "The room with the map"));
  }

  private MentorshipId asks(String who, String mentor, String skill, String words) {
    return done(
        mentoring.ask(
            cast.viewer(who),
            SupportKind.MENTOR,
            Need.of(cast.skill(skill), words),
            List.of(offered(mentor, SupportKind.MENTOR)),
            false));
  }

  private OfferId offered(String key, SupportKind kind) {
    return Objects.requireNonNull(offers.get(key + kind));
  }

  private void mentor(String key, int places, String words, String... topics) {
    offer(
        key,
        SupportKind.MENTOR,
        places,
        Arrays.stream(topics).map(cast::skill).collect(Collectors.toSet()),
        words);
  }

  private void offer(String key, SupportKind kind, int places, Set<SkillId> topics, String words) {
    offers.put(
        key + kind, done(mentoring.offer(cast.viewer(key), draft(kind, places, topics, words))));
  }

  private static OfferDraft draft(SupportKind kind, int places, Set<SkillId> topics, String words) {
    return new OfferDraft(
        kind,
        places,
        true,
        Set.of("en"),
        ZoneId.of("Europe/Amsterdam"),
        topics,
        kind == SupportKind.COACH
            ? Set.of(CoachQuestion.DECISION, CoachQuestion.FIRST_TEAM, CoachQuestion.DIRECTION)
            : Set.of(),
        words);
  }
}
