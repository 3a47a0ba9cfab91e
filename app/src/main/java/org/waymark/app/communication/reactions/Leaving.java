package org.waymark.app.communication.reactions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.answers.Expiry;
import org.waymark.app.communication.mail.Preferences;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** What somebody preferred goes with them, and no link of theirs answers for who comes back. */
@Component
class Leaving {
  private final Preferences preferences;
  private final Expiry links;
  private final People people;

  Leaving(Preferences preferences, Expiry links, People people) {
    this.preferences = preferences;
    this.links = links;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    forget(Set.of(left.person()));
  }

  /** An import stands for all the single events that it saved. */
  @ApplicationModuleListener
  void on(PeopleImported imported) {
    Set<PersonId> known = new HashSet<>(preferences.owners());
    known.addAll(links.holders());
    forget(known);
  }

  private void forget(Set<PersonId> known) {
    Set<PersonId> gone = people.gone(List.copyOf(known));
    if (!gone.isEmpty()) {
      preferences.forget(gone);
      links.end(gone);
    }
  }
}
