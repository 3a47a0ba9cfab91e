package org.waymark.app.matching.rounds;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/** One's own order of openings. */
public record OrderView(String action, List<Line> named, List<Line> rest, List<Refusal> refusals) {
  static final OrderView NONE = new OrderView("", List.of(), List.of(), List.of());

  public OrderView {
    named = List.copyOf(named);
    rest = List.copyOf(rest);
    refusals = List.copyOf(refusals);
  }

  /**
   * One opening.
   *
   * @param abroad in another country than one works in
   * @param no why it cannot be named
   */
  public record Line(
      String id,
      String title,
      String unit,
      String where,
      boolean abroad,
      boolean mayWorkThere,
      List<Refusal> no) {}
}
