package org.waymark.app.opportunities;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.events.InterestShown;
import org.waymark.app.opportunities.model.InterestRepository;
import org.waymark.app.opportunities.model.Rights;

/** Openings that people keep in mind. Nobody but the person may ever learn of it. */
@Service
public class Interests {
  private final InterestRepository interests;
  private final Rights rights;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Interests(
      InterestRepository interests, Rights rights, ApplicationEventPublisher events, Clock clock) {
    this.interests = interests;
    this.rights = rights;
    this.events = events;
    this.clock = clock;
  }

  /** For the person alone. */
  public Set<OpeningId> of(PersonId person) {
    return interests.of(person);
  }

  @Transactional
  public void keep(Viewer viewer, OpeningId id) {
    rights.seen(viewer, id);
    if (interests.add(id, viewer.self(), clock.instant())) {
      events.publishEvent(new InterestShown(id, viewer.self()));
    }
  }

  @Transactional
  public void drop(Viewer viewer, OpeningId id) {
    rights.seen(viewer, id);
    interests.remove(id, viewer.self());
  }

  /** When somebody left: nothing of it stays, and a new start does not bring it back. */
  @Transactional
  public void forget(Collection<PersonId> gone) {
    interests.forget(gone);
  }
}
