package org.waymark.app.recognition.rewards;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;

/** Whom somebody may nominate: their own manager, and managers who have the same manager. */
@Component
class Peers {
  private final People people;

  Peers(People people) {
    this.people = people;
  }

  List<PersonId> of(PersonId me) {
    Set<PersonId> some = new LinkedHashSet<>();
    people
        .managerOf(me)
        .ifPresent(
            manager -> {
              some.add(manager);
              List<PersonId> beside = people.reportsOf(manager);
              Set<PersonId> leading = people.leading(beside);
              beside.stream().filter(p -> !p.equals(me) && leading.contains(p)).forEach(some::add);
            });
    return new ArrayList<>(some);
  }
}
