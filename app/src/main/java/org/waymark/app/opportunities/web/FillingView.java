package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/**
 * Openings that the viewer fills.
 *
 * @param drafts of others, in the units of an HR partner
 */
public record FillingView(List<Row> live, List<Row> over, List<Row> drafts, boolean mayOpen) {
  /** One of them, with how many applications are on their way. */
  public record Row(
      OpeningCard card,
      List<Words> facts,
      int applications,
      @Nullable Words until,
      List<PageSlot.Part> parts) {}

  public boolean empty() {
    return live.isEmpty() && over.isEmpty() && drafts.isEmpty();
  }
}
