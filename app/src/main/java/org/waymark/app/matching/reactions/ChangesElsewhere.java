package org.waymark.app.matching.reactions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Change.Kind;
import org.waymark.app.matching.store.ChangeLog;
import org.waymark.app.opportunities.events.OpeningChanged;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonJoined;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.people.events.PersonMoved;
import org.waymark.app.skills.events.NeighboursChanged;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.app.skills.events.RequirementsChanged;
import org.waymark.app.skills.events.RolesImported;
import org.waymark.app.skills.events.SkillsImported;
import org.waymark.app.skills.events.TaxonomyChanged;

/**
 * Notes every change in the transaction that makes it, so that no process can miss it; reading the
 * same again does no harm.
 */
@Component
class ChangesElsewhere {
  private final ChangeLog log;

  ChangesElsewhere(ChangeLog log) {
    this.log = log;
  }

  @EventListener
  void joined(PersonJoined event) {
    person(event.person());
  }

  @EventListener
  void left(PersonLeft event) {
    person(event.person());
  }

  @EventListener
  void moved(PersonMoved event) {
    person(event.person());
  }

  @EventListener
  void profile(ProfileChanged event) {
    person(event.person());
  }

  private void person(PersonId person) {
    log.note(Kind.PERSON, person.value());
  }

  @EventListener({PeopleImported.class, SkillsImported.class})
  void people() {
    log.note(Kind.PEOPLE, null);
  }

  @EventListener({OpeningChanged.class, OpeningClosed.class})
  void openings() {
    log.note(Kind.OPENINGS, null);
  }

  @EventListener
  void role(RequirementsChanged event) {
    log.note(Kind.ROLE, event.role().value());
  }

  @EventListener({TaxonomyChanged.class, RolesImported.class, NeighboursChanged.class})
  void taxonomy() {
    log.note(Kind.TAXONOMY, null);
  }
}
