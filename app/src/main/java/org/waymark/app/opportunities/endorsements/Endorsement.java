package org.waymark.app.opportunities.endorsements;

import java.time.Instant;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements.Said;

/**
 * What a manager says of somebody, as it stands.
 *
 * @param version counts what was said, so that nobody overwrites what they did not see
 * @param standing not taken back
 * @param hidden by the person
 * @param first when it was given
 * @param at when it was last changed
 */
record Endorsement(
    EndorsementId id,
    PersonId endorser,
    PersonId person,
    Target target,
    int version,
    boolean standing,
    boolean hidden,
    Said said,
    Instant first,
    Instant at) {
  /** Nobody is judged on what was said of them longer ago. */
  static final int MONTHS = 12;

  static final int LONGEST = 2_000;
  static final int LONGEST_EVIDENCE = 1_000;

  /** What happens to it. */
  enum Act {
    GIVE,
    CHANGE,
    WITHDRAW,
    LEAVE
  }
}
