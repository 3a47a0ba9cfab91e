package org.waymark.app.opportunities.endorsements;

import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** What was said of people who left ends; what they said themselves stays until a year is over. */
@Component
class LeaversAdvocacy {
  private final EndorsementStore store;
  private final Endorsing endorsing;
  private final People people;

  LeaversAdvocacy(EndorsementStore store, Endorsing endorsing, People people) {
    this.store = store;
    this.endorsing = endorsing;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    endForThoseGone(Set.of(left.person()));
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    endForThoseGone(store.everybodySpokenFor());
  }

  /** Twice does no more than once. */
  private void endForThoseGone(Set<PersonId> among) {
    Set<PersonId> gone = new HashSet<>(among);
    gone.removeAll(people.current(among).keySet());
    gone.forEach(endorsing::endFor);
  }
}
