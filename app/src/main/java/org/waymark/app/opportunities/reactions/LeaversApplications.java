package org.waymark.app.opportunities.reactions;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Interests;
import org.waymark.app.opportunities.model.InterestRepository;
import org.waymark.app.opportunities.model.PanelRepository;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/**
 * What people who left had on its way is over, what they kept is forgotten, and they judge nobody.
 */
@Component
class LeaversApplications {
  private final People people;
  private final Applications applications;
  private final Interests interests;
  private final InterestRepository kept;
  private final PanelRepository panels;
  private final Clock clock;

  LeaversApplications(
      People people,
      Applications applications,
      Interests interests,
      InterestRepository kept,
      PanelRepository panels,
      Clock clock) {
    this.people = people;
    this.applications = applications;
    this.interests = interests;
    this.kept = kept;
    this.panels = panels;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    endForThoseGone(Set.of(left.person()));
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    Set<PersonId> everybody = new HashSet<>(kept.everybody());
    everybody.addAll(panels.everybody());
    endForThoseGone(everybody);
  }

  private void endForThoseGone(Collection<PersonId> among) {
    Set<PersonId> gone = new HashSet<>(among);
    gone.removeAll(people.current(among).keySet());
    applications.endFor(gone);
    interests.forget(gone);
    panels.removeAll(gone, clock.instant());
  }
}
