package org.waymark.app.matching.reactions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.store.AlertWishes;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** What somebody asked to be told goes with them. */
@Component
class LeaversAlerts {
  private final AlertWishes wishes;
  private final People people;

  LeaversAlerts(AlertWishes wishes, People people) {
    this.wishes = wishes;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    forget(List.of(left.person()));
  }

  /** An import stands for all the single events that it saved. */
  @ApplicationModuleListener
  void on(PeopleImported imported) {
    forget(wishes.all().keySet());
  }

  private void forget(Collection<PersonId> known) {
    Set<PersonId> gone = people.gone(List.copyOf(known));
    if (!gone.isEmpty()) {
      wishes.forget(gone);
    }
  }
}
