package org.waymark.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides small cells of a table of counts whose totals are published with it.
 *
 * <ul>
 *   <li>Primary: a count from 1 to below the smallest is hidden, totals included.
 *   <li>Zeros are always shown: nobody is in them. So everyone knows that a hidden cell is 1 or
 *       more.
 *   <li>Complementary: further cells are hidden, small ones before large ones and totals last,
 *       until no line has a single hidden cell, the hidden cells of a line whose total is shown sum
 *       to the smallest or more, and every hidden cell could have at least two values given all
 *       that is shown. None of them could be shown again without breaking that.
 * </ul>
 *
 * Holds for one table; it cannot know of other tables, filters or dates that overlap with it.
 *
 * @param smallest the smallest count that is shown, 1 or more
 */
public record SmallCells(int smallest) {
  public SmallCells {
    if (smallest < 1) {
      throw new IllegalArgumentException(
          "The smallest count shown is 1 or more, but was %d.".formatted(smallest));
    }
  }

  /** Parts of one total, which is their sum. */
  public OneWay oneWay(int... counts) {
    TwoWay row = twoWay(new int[][] {counts});
    return new OneWay(row.cells().getFirst(), row.rowTotals().getFirst());
  }

  /**
   * Rows of equal length, counts of 0 or more; totals are their sums. Refuses anything else, and
   * sums beyond an int.
   */
  public TwoWay twoWay(int[][] counts) {
    var table = new Table(counts, false);
    new Suppression(table, smallest).run();
    return shown(table);
  }

  /**
   * The same where the totals of the columns and the total of all are shown elsewhere already, so
   * that hiding them here would protect nobody. Nothing where the cells cannot be protected then.
   */
  public Optional<TwoWay> twoWayOfKnownTotals(int[][] counts) {
    var table = new Table(counts, true);
    return new Suppression(table, smallest).run() ? Optional.of(shown(table)) : Optional.empty();
  }

  private static TwoWay shown(Table table) {
    int columns = table.columns();
    return new TwoWay(
        IntStream.range(0, table.rows()).mapToObj(r -> row(table, r, columns)).toList(),
        IntStream.range(0, table.rows()).mapToObj(r -> table.cell(r, columns)).toList(),
        row(table, table.rows(), columns),
        table.cell(table.rows(), columns));
  }

  private static List<Cell> row(Table table, int row, int columns) {
    return IntStream.range(0, columns).mapToObj(c -> table.cell(row, c)).toList();
  }
}
