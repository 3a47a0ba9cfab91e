package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.PlayedTalks;
import org.waymark.app.conversations.PlayedTalks.Past;
import org.waymark.app.conversations.PlayedTalks.Will;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.samples.NamedPeople;
import org.waymark.samples.NamedPerson;

/** Career conversations of a sample: those of the stories, and that most others talked. */
@Component
@Order(70)
class SampleTalks implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleTalks.class);
  private static final int SEED = 70;
  private static final int IN_A_HUNDRED = 72;
  private static final int LONGEST_AGO = 150;
  private static final int AFTERNOON = 13;
  private final PlayedTalks played;
  private final People people;
  private final Clock clock;

  SampleTalks(PlayedTalks played, People people, Clock clock) {
    this.played = played;
    this.people = people;
    this.clock = clock;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    Instant thursday = thursday();
    try {
      int others = others();
      team(movable, now, thursday);
      elsewhere(movable, now, thursday);
      played.counted();
      LOG.info("career conversations: {}", others);
    } finally {
      movable.set(now);
    }
  }

  private Instant thursday() {
    return LocalDate.now(clock)
        .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
        .atTime(AFTERNOON, 0)
        .atZone(clock.getZone())
        .toInstant();
  }

  private void team(SampleClock movable, Duration now, Instant thursday) {
    PersonId jonas = person("jonas");
    PersonId sarah = person("sarah");
    daysAgo(movable, now, 102);
    talked("emeka", "jonas", "Wants to coach younger colleagues. Likes the work on offline maps.");
    daysAgo(movable, now, 86);
    played.talked(
        sarah,
        jonas,
        "Liked the discovery weeks more than she expected. The offline-map decision was product"
            + " work: she talked to eight hikers before anybody asked her to.",
        List.of(
            new Will(sarah, "Join the discovery project", 30, true),
            new Will(sarah, "Ask two colleagues for feedback", 45, true),
            new Will(jonas, "Rate five skills for product roles", 100, false)));
    daysAgo(movable, now, 44);
    talked("theo", "jonas", "Tries out what suits him. Would like to see users at work.");
    daysAgo(movable, now, 20);
    talked("liesbeth", "jonas", "Grows in test automation, and wants to stay in her role.");
    daysAgo(movable, now, 4);
    TalkId next = played.invited(jonas, sarah, List.of(thursday), true);
    played.brings(sarah, next, "I liked the discovery weeks. Is product a real option for me?");
    played.brings(sarah, next, "How would my work be handed over if it came to that?");
    played.notesAlone(jonas, next, "Ask Dana whether a two-day split until summer is realistic.");
    daysAgo(movable, now, 2);
    played.invited(person("nadia"), jonas, List.of(thursday.plus(Duration.ofDays(5))), false);
  }

  private void elsewhere(SampleClock movable, Duration now, Instant thursday) {
    daysAgo(movable, now, 64);
    talked("jonas", "saskia", "Leads well through others. Next: let two of them lead a release.");
    daysAgo(movable, now, 31);
    talked("mark", "helena", "Would like to work in Singapore for some years, with his family.");
    daysAgo(movable, now, 25);
    talked("alex", "grace", "Calms every customer. Could lead a small team one day.");
    daysAgo(movable, now, 3);
    played.invited(
        person("grace"), person("alex"), List.of(thursday, thursday.plusSeconds(7_200)), false);
    movable.set(now);
    played.talkedBefore(
        person("theo"),
        person("oskar"),
        "First months: learns fast, asks good questions.",
        clock.instant().minus(Duration.ofDays(190)));
  }

  private void talked(String who, String manager, String note) {
    played.talked(
        person(who),
        person(manager),
        note,
        List.of(new Will(person(who), "Choose one thing to learn until we talk again", 60, false)));
  }

  /** Of everybody without a story most talked, some longer ago than the rules ask for. */
  private int others() {
    Set<PersonId> named =
        NamedPeople.all().stream()
            .map(NamedPerson::number)
            .flatMap(n -> people.byNumber(n).stream())
            .collect(Collectors.toSet());
    Random dice = new Random(SEED);
    List<Past> past = new ArrayList<>();
    for (Employment e : people.everyoneEmployed()) {
      boolean talks = dice.nextInt(100) < IN_A_HUNDRED;
      int days = 1 + dice.nextInt(LONGEST_AGO);
      if (e.manager() != null && talks && !named.contains(e.person())) {
        Instant at = clock.instant().minus(Duration.ofDays(days));
        past.add(new Past(e.person(), Objects.requireNonNull(e.manager()), at));
      }
    }
    played.talked(past);
    return past.size();
  }

  /** So many days ago, or on the working day before that. */
  private static void daysAgo(SampleClock movable, Duration now, int days) {
    movable.set(now.minusDays(days));
    int late = LocalDate.now(movable).getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    movable.set(now.minusDays(days + Math.max(0, late)));
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }
}
