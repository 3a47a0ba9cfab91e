package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.PlayedMoves;

/** Moves of a sample's people, each at another stage, played day by day with the clock set back. */
@Component
@Order(50)
class SampleMoves implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleMoves.class);
  private final PlayedMoves played;
  private final SampleAbroad abroad;
  private final SampleAcceptances acceptances;
  private final Clock clock;
  private final SampleCast cast;

  SampleMoves(
      PlayedMoves played,
      SampleAbroad abroad,
      SampleAcceptances acceptances,
      Clock clock,
      SampleCast cast) {
    this.played = played;
    this.abroad = abroad;
    this.acceptances = acceptances;
    this.clock = clock;
    this.cast = cast;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          specialists();
          abroad.examples();
          abroad.finished(days);
          begun(days);
          released(days);
          acrossTheBorder(days);
          scheduled(days);
          there(days);
          LOG.info("moves: 6");
        });
  }

  private void specialists() {
    PersonId ingrid = cast.person("ingrid");
    played.names(ingrid, "global_mobility", cast.person("rosa"));
    played.names(ingrid, "right_to_work", cast.person("rosa"));
    played.names(ingrid, "tax", cast.person("pieter"));
    played.names(ingrid, "finance", cast.person("sofia"));
  }

  /** Waits for the manager. */
  private void begun(SampleDays days) {
    days.ago(2);
    MoveId theo = acceptances.accepted("theo", "OP-1010");
    days.ago(1);
    played.agree(theo, "host_manager");
  }

  /** The manager said nothing, and the clock ran out. */
  private void released(SampleDays days) {
    days.ago(16);
    MoveId vera = acceptances.accepted("vera", "OP-1011");
    days.ago(14);
    played.agree(vera, "host_manager");
    for (int day : new int[] {10, 8, 6, 4, 2}) {
      days.ago(day);
      played.workOff();
    }
  }

  /** Waits for those who look at borders. */
  private void acrossTheBorder(SampleDays days) {
    String asked = abroad.asked(days);
    days.ago(12);
    MoveId joana = acceptances.accepted("joana", "OP-1012");
    days.ago(10);
    played.releaseLater(
        joana,
        7,
        "The autumn fair needs everybody; a week later Inês has two new colleagues trained.");
    played.agree(joana, "host_manager");
    days.ago(8);
    played.agree(joana, "home_hr", "host_hr");
    days.ago(5);
    played.agree(joana, "right_to_work");
    abroad.halfWay(asked);
  }

  /** Begins soon. */
  private void scheduled(SampleDays days) {
    days.ago(47);
    MoveId nadia = acceptances.accepted("nadia", "OP-1008");
    days.ago(44);
    played.agree(nadia, "release", "host_manager", "home_hr", "host_hr");
    days.ago(38);
    played.agree(nadia, "global_mobility", "right_to_work");
    days.ago(30);
    played.agree(nadia, "tax", "finance", "leadership");
    days.ago(20);
    played.schedule(nadia, LocalDate.now(clock).plusDays(27));
  }

  /** Has been there for thirty days. */
  private void there(SampleDays days) {
    days.ago(70);
    MoveId baptiste = acceptances.accepted("baptiste", "OP-1013");
    days.ago(67);
    played.agree(baptiste, "release", "host_manager", "home_hr", "host_hr");
    played.agree(baptiste, "finance", "leadership");
    days.ago(60);
    played.schedule(baptiste, LocalDate.now(clock).plusDays(29));
    for (int day : new int[] {31, 24}) {
      days.ago(day);
      played.workOff();
    }
    played.say(baptiste, 7, CheckInParty.MOVER, 4, 10, "Everybody is kind, and the words are new.");
    played.say(baptiste, 7, CheckInParty.NEW_MANAGER, 5, 8, "");
    days.ago(1);
    played.workOff();
    played.say(
        baptiste,
        30,
        CheckInParty.MOVER,
        2,
        12,
        "Three projects at once, and nobody to ask since Ruth is away.");
  }
}
