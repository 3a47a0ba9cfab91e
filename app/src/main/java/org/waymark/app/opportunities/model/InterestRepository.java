package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** Where it is kept what people keep in mind. */
public interface InterestRepository {
  Set<OpeningId> of(PersonId person);

  /** Whether it is new. */
  boolean add(OpeningId opening, PersonId person, Instant now);

  void remove(OpeningId opening, PersonId person);

  /** Interests and saved searches of these people. */
  void forget(Collection<PersonId> people);

  /** Everybody who keeps or has on its way anything here. */
  Set<PersonId> everybody();
}
