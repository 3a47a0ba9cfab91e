package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.policy.Terms.PostingException;

/**
 * Whether an opening goes outside at once, for those who work on it.
 *
 * @param reasons that may be given today; none where there is nothing to ask for
 * @param last the last wish, however it ended
 * @param answeredBy who answered it
 */
public record ExemptionView(
    List<PostingException> reasons,
    @Nullable Exemption last,
    @Nullable String answeredBy,
    @Nullable LocalDate askedOn) {
  static final ExemptionView NONE = new ExemptionView(List.of(), null, null, null);

  public ExemptionView {
    reasons = List.copyOf(reasons);
  }

  /** Not answered yet, or it holds. */
  public boolean live() {
    return last != null && last.stage().live();
  }

  public boolean nothing() {
    return last == null && reasons.isEmpty();
  }
}
