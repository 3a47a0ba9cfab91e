package org.waymark.app.opportunities.reactions;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Interests;
import org.waymark.app.opportunities.model.InterestRepository;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** What people who left had on its way is over, and what they kept is forgotten. */
@Component
class LeaversApplications {
  private final People people;
  private final Applications applications;
  private final Interests interests;
  private final InterestRepository kept;

  LeaversApplications(
      People people, Applications applications, Interests interests, InterestRepository kept) {
    this.people = people;
    this.applications = applications;
    this.interests = interests;
    this.kept = kept;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    endForThoseGone(Set.of(left.person()));
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    endForThoseGone(kept.everybody());
  }

  private void endForThoseGone(Collection<PersonId> among) {
    Set<PersonId> gone = new HashSet<>(among);
    gone.removeAll(people.current(among).keySet());
    applications.endFor(gone);
    interests.forget(gone);
  }
}
