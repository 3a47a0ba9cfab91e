package org.waymark.app.growth.model;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.waymark.measures.Cell;
import org.waymark.measures.SmallCells;
import org.waymark.measures.TwoWay;

/**
 * Counts by part and family with their totals, without those that would show few people.
 *
 * <p>The parts of an area are one table; the parts of one of its parts are the next. A total of the
 * lower table is a cell of the upper one. So what the upper one hides is hidden below: a hidden
 * part altogether; hidden families are made one column before small cells are looked for, since
 * their sum is known.
 */
public final class Guarded {
  /** The smallest number of people that is shown. */
  public static final int SMALLEST = 5;

  private static final SmallCells SMALL = new SmallCells(SMALLEST);
  private static final int HIDDEN = -1;
  private final int[][] shown;

  private Guarded(int[][] shown) {
    this.shown = shown;
  }

  static Guarded of(int[][] counts) {
    return new Guarded(shown(SMALL.twoWay(counts)));
  }

  static Guarded within(int[][] counts, Guarded above, int part) {
    int columns = above.columns();
    if (above.shown[part][columns] == HIDDEN) {
      return onlyTotals(counts.length, columns, above.shown[part]);
    }
    int[] open = IntStream.range(0, columns).filter(c -> above.shown[part][c] != HIDDEN).toArray();
    return SMALL
        .twoWayOfKnownTotals(merged(counts, open, columns))
        .map(table -> new Guarded(spread(shown(table), open, columns)))
        .orElseGet(() -> onlyTotals(counts.length, columns, above.shown[part]));
  }

  /** The count, or nothing where it is not shown. */
  OptionalInt at(int part, int family) {
    int count = shown[part][family];
    return count == HIDDEN ? OptionalInt.empty() : OptionalInt.of(count);
  }

  boolean shows(int part, int family) {
    return shown[part][family] != HIDDEN;
  }

  int parts() {
    return shown.length - 1;
  }

  int columns() {
    return shown[0].length - 1;
  }

  private static Guarded onlyTotals(int parts, int columns, int[] totals) {
    int[][] shown = new int[parts + 1][columns + 1];
    for (int[] row : shown) {
      Arrays.fill(row, HIDDEN);
    }
    shown[parts] = totals.clone();
    return new Guarded(shown);
  }

  /** The open columns, and all others as one. */
  private static int[][] merged(int[][] counts, int[] open, int columns) {
    boolean[] isOpen = new boolean[columns];
    Arrays.stream(open).forEach(c -> isOpen[c] = true);
    int[][] merged = new int[counts.length][open.length < columns ? open.length + 1 : columns];
    for (int p = 0; p < counts.length; p++) {
      for (int i = 0; i < open.length; i++) {
        merged[p][i] = counts[p][open[i]];
      }
      for (int c = 0; c < columns; c++) {
        merged[p][merged[p].length - 1] += isOpen[c] ? 0 : counts[p][c];
      }
    }
    return merged;
  }

  private static int[][] spread(int[][] safe, int[] open, int columns) {
    int[][] shown = new int[safe.length][columns + 1];
    for (int p = 0; p < safe.length; p++) {
      Arrays.fill(shown[p], HIDDEN);
      for (int i = 0; i < open.length; i++) {
        shown[p][open[i]] = safe[p][i];
      }
      shown[p][columns] = safe[p][safe[p].length - 1];
    }
    return shown;
  }

  private static int[][] shown(TwoWay table) {
    int rows = table.cells().size();
    int[][] shown = new int[rows + 1][];
    for (int r = 0; r < rows; r++) {
      shown[r] = row(table.cells().get(r), table.rowTotals().get(r));
    }
    shown[rows] = row(table.columnTotals(), table.total());
    return shown;
  }

  private static int[] row(List<Cell> cells, Cell total) {
    return IntStream.concat(cells.stream().mapToInt(Guarded::number), IntStream.of(number(total)))
        .toArray();
  }

  private static int number(Cell cell) {
    return switch (cell) {
      case Cell.Shown(int count) -> count;
      case Cell.TooFew() -> HIDDEN;
    };
  }
}
