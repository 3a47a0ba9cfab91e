package org.waymark.app.console;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.PlayedAbroad;
import org.waymark.app.mobility.PlayedAbroad.Told;
import org.waymark.app.mobility.PlayedMoves;
import org.waymark.app.people.People;
import org.waymark.samples.NamedPeople;

/** Two moves abroad of a sample's people: one long over, one half way. */
@Component
class SampleAbroad {
  private static final int ALL = 100;
  private final PlayedAbroad abroad;
  private final PlayedMoves moves;
  private final People people;
  private final Clock clock;

  SampleAbroad(PlayedAbroad abroad, PlayedMoves moves, People people, Clock clock) {
    this.abroad = abroad;
    this.moves = moves;
    this.people = people;
    this.clock = clock;
  }

  void examples() {
    abroad.examples();
    moves.names(person("ingrid"), "analyst", person("pieter"));
  }

  /**
   * Tove came from Bergen to Rotterdam, and is asked no more.
   *
   * @param accepts her acceptance on the day to which the clock is set then
   */
  void finished(SampleClock movable, Duration now, Accepting accepts) {
    daysAgo(movable, now, 330);
    String id =
        abroad.presented(
            person("tove"),
            person("ingrid"),
            new Told(
                "NL",
                List.of("family"),
                "I want to see what people do with the maps that I draw, and learn to ask them.",
                "Three years of map data; the height model of the fjords is mine.",
                "No permit is needed. Dana looks for an analyst in Rotterdam.",
                "Product gets somebody who knows the data; Map data keeps a friend in product.",
                "Removal and a flat for a month; pay zone NL."));
    daysAgo(movable, now, 325);
    abroad.aligned(id, "Good for both teams.");
    daysAgo(movable, now, 270);
    MoveId move = accepts.on("tove", "OP-1030");
    daysAgo(movable, now, 266);
    moves.agree(move, "release", "host_manager", "home_hr", "host_hr");
    daysAgo(movable, now, 260);
    moves.agree(move, "global_mobility", "right_to_work");
    daysAgo(movable, now, 255);
    moves.agree(move, "tax");
    moves.agree(move, "finance");
    moves.agree(move, "leadership");
    abroad.did(id, ALL);
    daysAgo(movable, now, 250);
    moves.schedule(move, LocalDate.now(clock).plusDays(45));
    daysAgo(movable, now, 200);
    moves.workOff();
    for (int day : new int[] {7, 30, 60, 90, 180}) {
      daysAgo(movable, now, 196 - day);
      moves.workOff();
      moves.sayAll(move, day < 60 ? 4 : 5, 9);
    }
    daysAgo(movable, now, 1);
    abroad.over(id);
  }

  /** Joana asked for Hamburg weeks before she accepted an offer there. */
  String asked(SampleClock movable, Duration now) {
    daysAgo(movable, now, 50);
    String id =
        abroad.presented(
            person("joana"),
            person("ingrid"),
            new Told(
                "DE",
                List.of("family"),
                "My partner studies in Hamburg, and I want to sell where winters are cold.",
                "Best season of the shop twice; I trained four new colleagues.",
                "A citizen of the EU, so no permit. Lars has a place from this month on.",
                "Hamburg gets somebody who knows boots; Porto keeps the exchange of seasons.",
                "Relocation budget, and German lessons for half a year."));
    daysAgo(movable, now, 45);
    abroad.aligned(id, "");
    return id;
  }

  void halfWay(String id) {
    abroad.did(id, 5);
  }

  /** How an opening is accepted. */
  interface Accepting {
    MoveId on(String person, String opening);
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  private static void daysAgo(SampleClock movable, Duration now, int days) {
    movable.set(now.minusDays(days));
  }
}
