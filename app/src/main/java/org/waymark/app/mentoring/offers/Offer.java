package org.waymark.app.mentoring.offers;

import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;

/**
 * What somebody offers to others.
 *
 * @param programme within which it holds, or null where it is for everybody
 * @param used places that are taken
 */
public record Offer(
    OfferId id, PersonId person, @Nullable ProgrammeId programme, OfferDraft terms, int used) {
  public SupportKind kind() {
    return terms.kind();
  }

  /** Places left; none where nobody new may ask. */
  public int free() {
    return terms.open() ? Math.max(0, terms.capacity() - used) : 0;
  }
}
