package org.waymark.app.opportunities.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Moment;
import org.waymark.app.people.PersonCard;

/**
 * An answer that is no, as the person reads it, and as those who decided see it.
 *
 * @param others alternatives that are still there
 * @param times for a talk, in the reader's hours
 * @param taken which of them the person took, 0 for none
 * @param talkOwed whether the talk that was promised is still ahead
 * @param againFrom when the same role can be applied for again; null where the opening was
 *     withdrawn
 */
public record LetterView(
    PersonCard from,
    LocalDate on,
    Decision decision,
    List<Decision.Alternative> others,
    List<Moment> times,
    int taken,
    @Nullable LocalDate againFrom,
    boolean talkOwed) {
  public boolean aboutThePerson() {
    return decision.reason() != Reason.WITHDRAWN;
  }
}
