package org.waymark.app.growth.reactions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.waymark.app.growth.store.Censuses;
import org.waymark.app.opportunities.events.OpeningChanged;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.opportunities.events.OpeningPublished;
import org.waymark.app.opportunities.events.OpeningsImported;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonJoined;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.people.events.PersonMoved;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.app.skills.events.RequirementsChanged;
import org.waymark.app.skills.events.RolesImported;
import org.waymark.app.skills.events.SkillsImported;
import org.waymark.app.skills.events.TaxonomyChanged;

/** Whatever changes a number of the grid asks for a new census. */
@Component
class CensusChanges {
  private final Censuses censuses;

  CensusChanges(Censuses censuses) {
    this.censuses = censuses;
  }

  @TransactionalEventListener(
      classes = {
        PeopleImported.class,
        PersonJoined.class,
        PersonLeft.class,
        PersonMoved.class,
        ProfileChanged.class,
        RequirementsChanged.class,
        RolesImported.class,
        SkillsImported.class,
        TaxonomyChanged.class,
        OpeningChanged.class,
        OpeningClosed.class,
        OpeningPublished.class,
        OpeningsImported.class
      },
      fallbackExecution = true)
  void changed(Object event) {
    censuses.somethingChanged();
  }
}
