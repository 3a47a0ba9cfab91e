package org.waymark.app.academy.lessons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many managers completed each lesson, by division; what would show few people is left out.
 *
 * @param floor the smallest number that is shown
 */
public record CompletionsView(List<Row> rows, int floor) {
  public CompletionsView {
    rows = List.copyOf(rows);
  }

  /**
   * A division, or the company.
   *
   * @param unit name; empty for the company
   * @param managers null where too few
   * @param cells for the lessons in their order, then all eight; null where too few
   */
  public record Row(String unit, @Nullable Integer managers, List<@Nullable Integer> cells) {}
}
