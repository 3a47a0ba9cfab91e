package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Openings that wait for the viewer to agree. */
public record ApprovalsView(List<Row> rows) {
  /** One of them, with who asks, since when, and why. */
  public record Row(
      OpeningCard card,
      List<Words> facts,
      @Nullable PersonCard by,
      LocalDate since,
      List<Refusal> reasons) {}
}
