package org.waymark.measures;

import java.util.ArrayList;
import java.util.List;

/** A published table with one more cell shown. */
final class Revealed {
  private Revealed() {}

  /** Of the table with its totals. */
  static int count(int[][] counts, int r, int c) {
    int sum = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        sum +=
            (r == counts.length || r == i) && (c == counts[i].length || c == j) ? counts[i][j] : 0;
      }
    }
    return sum;
  }

  static TwoWay with(TwoWay t, int r, int c, int count) {
    List<List<Cell>> all = new ArrayList<>();
    for (int i = 0; i <= t.rowTotals().size(); i++) {
      List<Cell> row = new ArrayList<>();
      for (int j = 0; j <= t.columnTotals().size(); j++) {
        row.add(i == r && j == c ? Cell.shown(count) : Attacker.cell(t, i, j));
      }
      all.add(row);
    }
    int rows = t.rowTotals().size();
    int columns = t.columnTotals().size();
    return new TwoWay(
        all.subList(0, rows).stream().map(row -> row.subList(0, columns)).toList(),
        all.subList(0, rows).stream().map(row -> row.get(columns)).toList(),
        all.get(rows).subList(0, columns),
        all.get(rows).get(columns));
  }

  /** Whether a line's hidden cells are known to be fewer together than may be shown. */
  static boolean givesAwayAFew(TwoWay t, int smallest) {
    int rows = t.rowTotals().size();
    int columns = t.columnTotals().size();
    for (int i = 0; i <= rows; i++) {
      if (few(t, i, columns, true, smallest)) {
        return true;
      }
    }
    for (int i = 0; i <= columns; i++) {
      if (few(t, i, rows, false, smallest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean few(TwoWay t, int line, int length, boolean row, int smallest) {
    if (!(at(t, line, length, row) instanceof Cell.Shown(int rest))) {
      return false;
    }
    boolean any = false;
    for (int i = 0; i < length; i++) {
      if (at(t, line, i, row) instanceof Cell.Shown(int count)) {
        rest -= count;
      } else {
        any = true;
      }
    }
    return any && rest < smallest;
  }

  private static Cell at(TwoWay t, int line, int i, boolean row) {
    return row ? Attacker.cell(t, line, i) : Attacker.cell(t, i, line);
  }
}
