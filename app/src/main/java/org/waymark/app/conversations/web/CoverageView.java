package org.waymark.app.conversations.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Pager;

/**
 * Who talked within their rhythm, unit by unit.
 *
 * @param day on which it was counted; null while nothing was
 */
public record CoverageView(
    @Nullable LocalDate day, List<Row> rows, int smallest, @Nullable Pager pager) {
  public CoverageView {
    rows = List.copyOf(rows);
  }

  /**
   * One unit.
   *
   * @param above the unit that it belongs to
   * @param shown false where the numbers would show single people
   */
  public record Row(String unit, String above, boolean shown, int people, int covered) {
    public int percent() {
      return people == 0 ? 0 : 100 * covered / people;
    }
  }
}
