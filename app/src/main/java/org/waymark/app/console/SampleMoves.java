package org.waymark.app.console;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.PlayedMoves;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.samples.NamedPeople;

/** Moves of a sample's people, each at another stage, played day by day with the clock set back. */
@Component
@Order(50)
class SampleMoves implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleMoves.class);
  private final PlayedMoves played;
  private final SampleAbroad abroad;
  private final Applications applications;
  private final Openings openings;
  private final People people;
  private final Clock clock;

  SampleMoves(
      PlayedMoves played,
      SampleAbroad abroad,
      Applications applications,
      Openings openings,
      People people,
      Clock clock) {
    this.played = played;
    this.abroad = abroad;
    this.applications = applications;
    this.openings = openings;
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
    try {
      specialists();
      abroad.examples();
      abroad.finished(movable, now, this::accepted);
      begun(movable, now);
      released(movable, now);
      acrossTheBorder(movable, now);
      scheduled(movable, now);
      there(movable, now);
      LOG.info("moves: 6");
    } finally {
      movable.set(now);
    }
  }

  private void specialists() {
    PersonId ingrid = person("ingrid");
    played.names(ingrid, "global_mobility", person("rosa"));
    played.names(ingrid, "right_to_work", person("rosa"));
    played.names(ingrid, "tax", person("pieter"));
    played.names(ingrid, "finance", person("sofia"));
  }

  /** Waits for the manager. */
  private void begun(SampleClock movable, Duration now) {
    daysAgo(movable, now, 2);
    MoveId theo = accepted("theo", "OP-1010");
    daysAgo(movable, now, 1);
    played.agree(theo, "host_manager");
  }

  /** The manager said nothing, and the clock ran out. */
  private void released(SampleClock movable, Duration now) {
    daysAgo(movable, now, 16);
    MoveId vera = accepted("vera", "OP-1011");
    daysAgo(movable, now, 14);
    played.agree(vera, "host_manager");
    for (int day : new int[] {10, 8, 6, 4, 2}) {
      daysAgo(movable, now, day);
      played.workOff();
    }
  }

  /** Waits for those who look at borders. */
  private void acrossTheBorder(SampleClock movable, Duration now) {
    String asked = abroad.asked(movable, now);
    daysAgo(movable, now, 12);
    MoveId joana = accepted("joana", "OP-1012");
    daysAgo(movable, now, 10);
    played.releaseLater(
        joana,
        7,
        "The autumn fair needs everybody; a week later Inês has two new colleagues trained.");
    played.agree(joana, "host_manager");
    daysAgo(movable, now, 8);
    played.agree(joana, "home_hr", "host_hr");
    daysAgo(movable, now, 5);
    played.agree(joana, "right_to_work");
    abroad.halfWay(asked);
  }

  /** Begins soon. */
  private void scheduled(SampleClock movable, Duration now) {
    daysAgo(movable, now, 47);
    MoveId nadia = accepted("nadia", "OP-1008");
    daysAgo(movable, now, 44);
    played.agree(nadia, "release", "host_manager", "home_hr", "host_hr");
    daysAgo(movable, now, 38);
    played.agree(nadia, "global_mobility", "right_to_work");
    daysAgo(movable, now, 30);
    played.agree(nadia, "tax", "finance", "leadership");
    daysAgo(movable, now, 20);
    played.schedule(nadia, LocalDate.now(clock).plusDays(27));
  }

  /** Has been there for thirty days. */
  private void there(SampleClock movable, Duration now) {
    daysAgo(movable, now, 70);
    MoveId baptiste = accepted("baptiste", "OP-1013");
    daysAgo(movable, now, 67);
    played.agree(baptiste, "release", "host_manager", "home_hr", "host_hr");
    played.agree(baptiste, "finance", "leadership");
    daysAgo(movable, now, 60);
    played.schedule(baptiste, LocalDate.now(clock).plusDays(29));
    for (int day : new int[] {31, 24}) {
      daysAgo(movable, now, day);
      played.workOff();
    }
    played.say(baptiste, 7, CheckInParty.MOVER, 4, 10, "Everybody is kind, and the words are new.");
    played.say(baptiste, 7, CheckInParty.NEW_MANAGER, 5, 8, "");
    daysAgo(movable, now, 1);
    played.workOff();
    played.say(
        baptiste,
        30,
        CheckInParty.MOVER,
        2,
        12,
        "Three projects at once, and nobody to ask since Ruth is away.");
  }

  private MoveId accepted(String key, String code) {
    PersonId person = person(key);
    OpeningId opening =
        openings
            .byCode(code)
            .orElseThrow(() -> new IllegalStateException("The sample has no opening " + code));
    return played.accepted(application(person, opening), opening, person);
  }

  private ApplicationId application(PersonId person, OpeningId opening) {
    Optional<ApplicationId> own =
        applications.of(person).stream()
            .filter(a -> a.opening().equals(opening))
            .map(ApplicationCard::id)
            .findFirst();
    String name = person + " " + opening;
    return own.orElseGet(
        () -> new ApplicationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  private static void daysAgo(SampleClock movable, Duration now, int days) {
    movable.set(now.minusDays(days));
  }
}
