package org.waymark.app.matching.rounds;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.matching.rounds.RoundLife.Stage;

/** Rounds that exist for the viewer. */
public record RoundsView(List<Line> lines, boolean mayOpen) {
  public RoundsView {
    lines = List.copyOf(lines);
  }

  /**
   * One round.
   *
   * @param part how the viewer stands to it: leads, fills, takes_part, may_enter or looks_on
   */
  public record Line(
      String id,
      String title,
      String purpose,
      Stage stage,
      LocalDate enterUntil,
      LocalDate rankUntil,
      String part) {}
}
