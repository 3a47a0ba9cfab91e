package org.waymark.measures;

import java.util.function.IntUnaryOperator;

/** One row or one column of a table, its total last. */
record Line(Table table, boolean row, int at) {
  int length() {
    return (row ? table.columns() : table.rows()) + 1;
  }

  int r(int i) {
    return row ? at : i;
  }

  int c(int i) {
    return row ? i : at;
  }

  boolean hidden(int i) {
    return table.hidden(r(i), c(i));
  }

  int count(int i) {
    return table.count(r(i), c(i));
  }

  int hiddenCells() {
    int n = 0;
    for (int i = 0; i < length(); i++) {
      n += hidden(i) ? 1 : 0;
    }
    return n;
  }

  boolean totalShown() {
    return !hidden(length() - 1);
  }

  /** The sum of the hidden cells, which everyone can compute where the total is shown. */
  int hiddenSum() {
    int sum = 0;
    for (int i = 0; i < length() - 1; i++) {
      sum += hidden(i) ? count(i) : 0;
    }
    return sum;
  }

  /**
   * Hides one cell more, a total only where nothing else is left; the cheapest for its other line,
   * then the smallest. False where none can be hidden.
   */
  boolean hideOneMore(IntUnaryOperator price) {
    int best = -1;
    for (int i = 0; i < length(); i++) {
      if (table.canBeHidden(r(i), c(i)) && (best < 0 || before(i, best, price))) {
        best = i;
      }
    }
    if (best >= 0) {
      table.hide(r(best), c(best));
    }
    return best >= 0;
  }

  private boolean before(int i, int other, IntUnaryOperator price) {
    int totals = table.totals(r(i), c(i)) - table.totals(r(other), c(other));
    if (totals != 0) {
      return totals < 0;
    }
    int dearer = Integer.compare(price.applyAsInt(i), price.applyAsInt(other));
    return dearer == 0 ? count(i) < count(other) : dearer < 0;
  }
}
