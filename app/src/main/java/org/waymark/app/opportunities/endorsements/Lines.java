package org.waymark.app.opportunities.endorsements;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.endorsements.EndorseRule.Tie;
import org.waymark.app.people.People;

/** Who stands above whom today. */
@Component
class Lines {
  private static final int HIGHEST = 30;
  private final People people;
  private final Relations relations;

  Lines(People people, Relations relations) {
    this.people = people;
    this.relations = relations;
  }

  Tie tie(Viewer viewer, PersonId person) {
    if (viewer.is(person)) {
      return Tie.ONESELF;
    }
    if (relations.of(viewer, person).contains(Relation.MANAGER)) {
      return Tie.MANAGER;
    }
    return above(viewer.self()).contains(person) ? Tie.BELOW : Tie.NEITHER;
  }

  /** Everybody above, the closest first. */
  Set<PersonId> above(PersonId person) {
    Set<PersonId> above = new LinkedHashSet<>();
    Optional<PersonId> at = people.managerOf(person);
    while (at.isPresent() && above.size() < HIGHEST && above.add(at.get())) {
      at = people.managerOf(at.get());
    }
    return above;
  }
}
