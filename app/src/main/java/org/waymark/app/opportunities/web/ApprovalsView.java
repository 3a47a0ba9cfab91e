package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.Terms.PostingException;
import org.waymark.app.shell.Words;

/**
 * What waits for the viewer to agree.
 *
 * @param rows openings to be published
 * @param wishes openings that are to go outside at once
 * @param refusals of a wish that is in the list no more
 */
public record ApprovalsView(List<Row> rows, List<WishRow> wishes, List<Refusal> refusals) {
  /** What was answered and not taken, and why not; it stands in the form again. */
  record Typed(OpeningId opening, String until, String words, List<Refusal> refusals) {}

  /**
   * One of them, with who asks, since when, and why.
   *
   * @param nobody that nobody could take it, or null
   */
  public record Row(
      OpeningCard card,
      List<Words> facts,
      @Nullable PersonCard by,
      LocalDate since,
      List<Refusal> reasons,
      @Nullable Words nobody) {}

  /**
   * A wish, with who asks, since when, for which reason and in which words.
   *
   * @param open whether the viewer may open the page of the opening
   * @param until the last day that stands in the form
   * @param words the answer that stands in the form
   * @param refusals why the answer was not taken
   */
  public record WishRow(
      OpeningCard card,
      boolean open,
      List<Words> facts,
      @Nullable PersonCard by,
      LocalDate since,
      PostingException reason,
      String why,
      String until,
      String words,
      List<Refusal> refusals) {}
}
