package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.waymark.app.kernel.PersonId;

/** What belongs to a person alone: wishes, notes, shares, proposals, the choice to be found. */
public interface PrivateThings {
  /** Everybody who has any. */
  Set<PersonId> owners();

  /** Gone for good; what was said about levels stays with the company's record of the person. */
  void forget(Collection<PersonId> people, Instant at);
}
