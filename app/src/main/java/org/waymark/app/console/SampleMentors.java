package org.waymark.app.console;

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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
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
import org.waymark.app.skills.Skills;
import org.waymark.samples.NamedPeople;

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
  private final Skills skills;
  private final Profiles profiles;
  private final Careers careers;
  private final People people;
  private final Clock clock;
  private final Map<String, OfferId> offers = new HashMap<>();

  SampleMentors(
      Mentoring mentoring,
      MentorProgrammes programmes,
      Skills skills,
      Profiles profiles,
      Careers careers,
      People people,
      Clock clock) {
    this.mentoring = mentoring;
    this.programmes = programmes;
    this.skills = skills;
    this.profiles = profiles;
    this.careers = careers;
    this.people = people;
    this.clock = clock;
  }

  /** All of it; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    try {
      movable.set(now.minusDays(130));
      int offers = named() + talkers() + further();
      halfWay(movable, now);
      justBegun(movable, now);
      movable.set(now.minusDays(20));
      cohort();
      movable.set(now.minusDays(2));
      asked();
      LOG.info("mentors, coaches, people to ask: {}", offers);
    } finally {
      movable.set(now);
    }
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
      done(mentoring.offer(self(person), draft(SupportKind.TALK, 2, Set.of(), "")));
    }
    return moved.size();
  }

  /** People beside the stories, for what they are best at. */
  private int further() {
    List<PersonId> some =
        people.everyoneEmployed().stream()
            .map(Employment::person)
            .filter(p -> NamedPeople.all().stream().noneMatch(n -> person(n.key()).equals(p)))
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
        done(mentoring.offer(self(one.getKey()), draft(SupportKind.MENTOR, 2, best, "")));
        offered++;
      }
    }
    return offered;
  }

  private void halfWay(SampleClock movable, Duration now) {
    MentorshipId pair =
        asks("theo", "amina", "user-research", "I talk to customers at the ski hire, never here.");
    movable.set(now.minusDays(127));
    done(mentoring.accept(self("amina"), pair));
    movable.set(now.minusDays(120));
    UUID goal = done(mentoring.setGoal(self("theo"), pair, "Sit in on three talks in shops"));
    done(mentoring.setGoal(self("theo"), pair, "Lead one talk and write down what it showed"));
    meets("theo", pair, 3);
    done(mentoring.write(self("amina"), pair, "Bring the question you are most afraid to ask."));
    movable.set(now.minusDays(80));
    meets("amina", pair, 2);
    movable.set(now.minusDays(30));
    done(mentoring.reachGoal(self("theo"), pair, goal));
    done(mentoring.tell(self("amina"), pair, 4, "Theo asks shorter questions each time."));
    movable.set(now.minusDays(2));
    meets("theo", pair, 9);
  }

  private void justBegun(SampleClock movable, Duration now) {
    movable.set(now.minusDays(12));
    MentorshipId pair =
        asks("liesbeth", "yusuf", "stakeholder-communication", "Testing hears of things last.");
    movable.set(now.minusDays(10));
    done(mentoring.accept(self("yusuf"), pair));
    done(mentoring.setGoal(self("liesbeth"), pair, "Be in the room when a feature is thought of"));
  }

  /** Amina has no place; Oskar has a question on him. */
  private void asked() {
    asks("nadia", "amina", "user-research", "Maps are for people, and I know too few of them.");
    done(
        mentoring.ask(
            self("mei"),
            SupportKind.COACH,
            Need.of(CoachQuestion.DECISION, "Stay with campaigns, or try products?"),
            List.of(offered("oskar", SupportKind.COACH)),
            false));
  }

  /** Tomasz's, matched as a proposal that he may adjust. */
  private void cohort() {
    LocalDate today = LocalDate.now(clock);
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(Hat.LEARNING, null));
    PersonId person = person("tomasz");
    Viewer tomasz = new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
    ProgrammeId id =
        done(
            programmes.open(
                tomasz,
                "Across the counter",
                "Shops and offices know too little of each other. Half a year, once a month.",
                today.plusDays(18),
                today.plusDays(30),
                today.plusDays(210)));
    Set<SkillId> research = Set.of(skill("user-research"));
    done(programmes.mentor(self("amina"), id, 2, research));
    done(programmes.mentor(self("ruth"), id, 2, research));
    done(programmes.mentor(self("emeka"), id, 1, Set.of(skill("software-design"))));
    for (String key : List.of("joana", "maria", "conor", "katrin", "tove")) {
      done(programmes.join(self(key), id, skill("user-research")));
    }
    done(programmes.join(self("luc"), id, skill("software-design")));
  }

  private void meets(String who, MentorshipId pair, int inDays) {
    Instant start =
        clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(inDays).plusHours(13));
    done(mentoring.plan(self(who), pair, start, 45, "The room with the map"));
  }

  private MentorshipId asks(String who, String mentor, String skill, String words) {
    return done(
        mentoring.ask(
            self(who),
            SupportKind.MENTOR,
            Need.of(skill(skill), words),
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
        Arrays.stream(topics).map(this::skill).collect(Collectors.toSet()),
        words);
  }

  private void offer(String key, SupportKind kind, int places, Set<SkillId> topics, String words) {
    offers.put(key + kind, done(mentoring.offer(self(key), draft(kind, places, topics, words))));
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

  private SkillId skill(String code) {
    return skills
        .byCode(code)
        .orElseThrow(() -> new IllegalStateException("The sample has no skill " + code));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused ->
          throw new IllegalStateException("The sample does what rules forbid: " + refused);
    };
  }

  private Viewer self(String key) {
    return self(person(key));
  }

  private static Viewer self(PersonId person) {
    return new Viewer(
        person.value(), person, "", List.of(new Grant(Hat.EMPLOYEE, null)), Locale.ENGLISH);
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }
}
