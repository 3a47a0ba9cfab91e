package org.waymark.app.opportunities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;

/** What matching rounds come to: offers that are answered like any other. */
public interface RoundOffers {
  /** Seats that nobody has and nobody was offered; none where nobody is looked for any more. */
  Map<OpeningId, Integer> freeSeats(Collection<OpeningId> openings);

  /** Why an offer for it would be refused today: for the person alone. */
  List<Refusal> obstacles(OpeningId opening, PersonId person);

  /** Those of them for whom it would be; nobody learns why. */
  Set<PersonId> barred(OpeningId opening, Collection<PersonId> people);

  /**
   * An offer, with profile and requirements frozen as if it had been applied for; a draft or an
   * application on its way becomes it. Had already, nothing happens.
   */
  Outcome<ApplicationId> offer(OpeningId opening, PersonId person);
}
