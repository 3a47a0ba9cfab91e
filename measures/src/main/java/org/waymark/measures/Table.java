package org.waymark.measures;

/** Counts with their totals as a last row and a last column, and which of them are hidden. */
final class Table {
  private final int[][] count;
  private final boolean[][] hidden;
  private final boolean totalsKnown;

  /**
   * @param totalsKnown the last row is shown elsewhere already
   */
  Table(int[][] counts, boolean totalsKnown) {
    this.totalsKnown = totalsKnown;
    int columns = counts.length == 0 ? 0 : counts[0].length;
    count = new int[counts.length + 1][columns + 1];
    hidden = new boolean[counts.length + 1][columns + 1];
    for (int r = 0; r < counts.length; r++) {
      if (counts[r].length != columns) {
        throw new IllegalArgumentException(
            "All rows have %d cells, but row %d has %d.".formatted(columns, r, counts[r].length));
      }
      for (int c = 0; c < columns; c++) {
        add(r, c, counts[r][c]);
      }
    }
  }

  private void add(int r, int c, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("A count is 0 or more, but was %d.".formatted(n));
    }
    count[r][c] = n;
    count[r][columns()] = Math.addExact(count[r][columns()], n);
    count[rows()][c] = Math.addExact(count[rows()][c], n);
    count[rows()][columns()] = Math.addExact(count[rows()][columns()], n);
  }

  /** Without the totals. */
  int rows() {
    return count.length - 1;
  }

  int columns() {
    return count[0].length - 1;
  }

  int count(int r, int c) {
    return count[r][c];
  }

  boolean hidden(int r, int c) {
    return hidden[r][c];
  }

  void hide(int r, int c) {
    hidden[r][c] = true;
  }

  void show(int r, int c) {
    hidden[r][c] = false;
  }

  boolean canBeHidden(int r, int c) {
    return !hidden[r][c] && count[r][c] > 0 && !(totalsKnown && r == rows());
  }

  /** 0 for a cell, 1 for a total of a row or column, 2 for the total of all. */
  int totals(int r, int c) {
    return (r == rows() ? 1 : 0) + (c == columns() ? 1 : 0);
  }

  Cell cell(int r, int c) {
    return hidden[r][c] ? Cell.tooFew() : Cell.shown(count[r][c]);
  }
}
