package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** Applications, looked up by opening and by person. */
public interface SentApplications {
  /** Of those on their way, the earliest first. */
  Map<OpeningId, List<Applicant>> sent(Collection<OpeningId> openings);

  /** All on their way for an opening; nobody else changes them until the transaction ends. */
  List<Application> underwayFor(OpeningId opening);

  /** Whose opening is over, and who have no answer yet. */
  List<Application> underwayThoughClosed();

  List<Application> underwayOf(PersonId person);

  /** All of a person but for drafts thrown away, the latest first. */
  List<ApplicationCard> of(PersonId person);

  /** Drafts and those on their way of these people. */
  List<ApplicationId> liveOf(Collection<PersonId> people);

  /**
   * When the person was last not selected for this opening; nothing where it names a role, of which
   * the company's rules speak.
   */
  Optional<Instant> lastAnsweredNo(OpeningId opening, PersonId person);
}
