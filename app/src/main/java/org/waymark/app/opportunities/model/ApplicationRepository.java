package org.waymark.app.opportunities.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.ApplicationCard;
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

  /** Of those sent and not taken back, the earliest first. */
  Map<OpeningId, List<Applicant>> sent(Collection<OpeningId> openings);

  /** All of a person but for drafts thrown away, the latest first. */
  List<ApplicationCard> of(PersonId person);

  /** Drafts and sent ones of these people. */
  List<ApplicationId> liveOf(Collection<PersonId> people);
}
