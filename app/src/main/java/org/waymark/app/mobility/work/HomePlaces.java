package org.waymark.app.mobility.work;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Standing;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Where people go back to. */
@Component
class HomePlaces {
  private final People people;

  HomePlaces(People people) {
    this.people = people;
  }

  /** Another move or file has placed them meanwhile; that counts. */
  static boolean elsewhere(Employment now, MoveCase move) {
    return !now.unit().equals(move.after().unit())
        || !Objects.equals(now.role(), move.after().role());
  }

  /** Where they stood before, with somebody who leads there today. */
  Standing of(MoveCase move) {
    Standing before = move.before();
    PersonId manager = before.manager();
    return manager == null || people.employed(manager)
        ? before
        : new Standing(
            before.role(),
            before.unit(),
            before.location(),
            before.entity(),
            before.position(),
            leads(move));
  }

  /** Who leads most of those who work there today. */
  private @Nullable PersonId leads(MoveCase move) {
    Map<PersonId, Long> led =
        people.everyoneEmployed().stream()
            .filter(e -> e.unit().equals(move.before().unit()) && !e.person().equals(move.person()))
            .map(Employment::manager)
            .filter(m -> m != null && !m.equals(move.person()))
            .collect(Collectors.groupingBy(m -> m, Collectors.counting()));
    return led.entrySet().stream()
        .max(
            Map.Entry.<PersonId, Long>comparingByValue()
                .thenComparing(e -> e.getKey().value(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
