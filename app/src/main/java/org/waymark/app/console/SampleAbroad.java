package org.waymark.app.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.PlayedAbroad;
import org.waymark.app.mobility.PlayedAbroad.Told;
import org.waymark.app.mobility.PlayedMoves;

/** Two moves abroad of a sample's people: one long over, one half way. */
@Component
class SampleAbroad {
  private static final int ALL = 100;
  private final PlayedAbroad abroad;
  private final PlayedMoves moves;
  private final SampleAcceptances acceptances;
  private final Clock clock;
  private final SampleCast cast;

  SampleAbroad(
      PlayedAbroad abroad,
      PlayedMoves moves,
      SampleAcceptances acceptances,
      Clock clock,
      SampleCast cast) {
    this.abroad = abroad;
    this.moves = moves;
    this.acceptances = acceptances;
    this.clock = clock;
    this.cast = cast;
  }

  void examples() {
    abroad.examples(SampleProcedures.LIVING_THERE);
    moves.names(cast.person("ingrid"), "analyst", cast.person("pieter"));
  }

  /** Tove came from Bergen to Rotterdam, and is asked no more. */
  void finished(SampleDays days) {
    days.ago(330);
    String id =
        abroad.presented(
            cast.person("tove"),
            cast.person("ingrid"),
            new Told(
                "NL",
                List.of("family"),
                "I want to see what people do with the maps that I draw, and learn to ask them.",
                "Three years of map data; the height model of the fjords is mine.",
                "No permit is needed. Dana looks for an analyst in Rotterdam.",
                "Product gets somebody who knows the data; Map data keeps a friend in product.",
                "Removal and a flat for a month; pay zone NL."));
    days.ago(325);
    abroad.aligned(id, "Good for both teams.");
    days.ago(270);
    MoveId move = acceptances.accepted("tove", "OP-1030");
    days.ago(266);
    moves.agree(move, "release", "host_manager", "home_hr", "host_hr");
    days.ago(260);
    moves.agree(move, "global_mobility", "right_to_work");
    days.ago(255);
    moves.agree(move, "tax");
    moves.agree(move, "finance");
    moves.agree(move, "leadership");
    abroad.did(id, ALL);
    days.ago(250);
    moves.schedule(move, LocalDate.now(clock).plusDays(45));
    days.ago(200);
    moves.workOff();
    for (int day : new int[] {7, 30, 60, 90, 180}) {
      days.ago(196 - day);
      moves.workOff();
      moves.sayAll(move, day < 60 ? 4 : 5, 9);
    }
    days.ago(1);
    abroad.over(id);
  }

  /** Joana asked for Hamburg weeks before she accepted an offer there. */
  String asked(SampleDays days) {
    days.ago(50);
    String id =
        abroad.presented(
            cast.person("joana"),
            cast.person("ingrid"),
            new Told(
                "DE",
                List.of("family"),
                "My partner studies in Hamburg, and I want to sell where winters are cold.",
                "Best season of the shop twice; I trained four new colleagues.",
                "A citizen of the EU, so no permit. Lars has a place from this month on.",
                "Hamburg gets somebody who knows boots; Porto keeps the exchange of seasons.",
                "Relocation budget, and German lessons for half a year."));
    days.ago(45);
    abroad.aligned(id, "");
    return id;
  }

  void halfWay(String id) {
    abroad.did(id, 5);
  }
}
