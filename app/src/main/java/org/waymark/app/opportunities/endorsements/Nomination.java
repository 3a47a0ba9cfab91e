package org.waymark.app.opportunities.endorsements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.NominationId;
import org.waymark.app.opportunities.OpeningId;

/**
 * Somebody whom a manager thought of for an opening, and asked.
 *
 * @param answer of the person alone, unless it is yes
 */
record Nomination(
    NominationId id,
    OpeningId opening,
    PersonId nominator,
    PersonId person,
    String why,
    Instant at,
    @Nullable Answer answer) {
  static final int LONGEST = 1_000;

  /** What the person says. */
  enum Answer {
    YES,
    NO
  }

  boolean agreed() {
    return answer == Answer.YES;
  }
}
