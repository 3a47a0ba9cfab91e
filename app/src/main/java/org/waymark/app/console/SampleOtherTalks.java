package org.waymark.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.PlayedTalks;
import org.waymark.app.conversations.PlayedTalks.Past;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Of everybody without a story most talked, some longer ago than the rules ask for. */
@Component
class SampleOtherTalks {
  private static final int SEED = 70;
  private static final int IN_A_HUNDRED = 72;
  private static final int LONGEST_AGO = 150;
  private final PlayedTalks played;
  private final People people;
  private final SampleHours hours;
  private final SampleCast cast;

  SampleOtherTalks(PlayedTalks played, People people, SampleHours hours, SampleCast cast) {
    this.played = played;
    this.people = people;
    this.hours = hours;
    this.cast = cast;
  }

  /** How many did. */
  int talked() {
    Set<PersonId> named = cast.everybody();
    Random dice = new Random(SEED);
    SampleHours.Past hours = this.hours.past();
    List<Past> past = new ArrayList<>();
    for (Employment e : people.everyoneEmployed()) {
      boolean talks = dice.nextInt(100) < IN_A_HUNDRED;
      int days = 1 + dice.nextInt(LONGEST_AGO);
      if (e.manager() != null && talks && !named.contains(e.person())) {
        past.add(new Past(e.person(), Objects.requireNonNull(e.manager()), hours.of(e, days)));
      }
    }
    played.talked(past);
    return past.size();
  }
}
