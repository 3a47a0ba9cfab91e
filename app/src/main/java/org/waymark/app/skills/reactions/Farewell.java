package org.waymark.app.skills.reactions;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.skills.model.PrivateThings;

/**
 * When somebody leaves, wishes, notes and shares go with them; coming back does not bring them
 * back.
 */
@Component
class Farewell {
  private final PrivateThings things;
  private final People people;
  private final Clock clock;

  Farewell(PrivateThings things, People people, Clock clock) {
    this.things = things;
    this.people = people;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    if (!people.employed(left.person())) {
      forget(List.of(left.person()));
    }
  }

  /** An import stands for all the single events that it saved. */
  @ApplicationModuleListener
  void on(PeopleImported imported) {
    Set<PersonId> gone = new HashSet<>(things.owners());
    gone.removeAll(people.current(gone).keySet());
    forget(gone);
  }

  private void forget(Collection<PersonId> gone) {
    if (!gone.isEmpty()) {
      things.forget(gone, clock.instant());
    }
  }
}
