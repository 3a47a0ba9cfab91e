package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** Where applications are kept. A person has at most one live one for an opening. */
public interface ApplicationRepository {
  /** The live one, or a new draft; nobody else changes it until the transaction ends. */
  Application liveOrDraft(OpeningId opening, PersonId person, Change ifNew);

  Optional<Application> live(OpeningId opening, PersonId person);

  Optional<Application> find(ApplicationId id);

  Optional<Application> lockedForChange(ApplicationId id);

  void keepLetter(Application application);

  void move(Application application, Change change);

  void freeze(ApplicationId id, Snapshot snapshot);

  Optional<Snapshot> snapshot(ApplicationId id);

  /** Keeps that the manager knows from now on; whether that is new. */
  boolean reveal(ApplicationId id, PersonId manager, Instant now);

  boolean revealed(ApplicationId id);
}
