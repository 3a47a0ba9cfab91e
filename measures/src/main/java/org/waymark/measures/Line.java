package org.waymark.measures;

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
   * Hides the smallest cell shown, a total only where nothing else is left; false where none is.
   */
  boolean hideOneMore() {
    int best = -1;
    for (int i = 0; i < length(); i++) {
      if (table.canBeHidden(r(i), c(i)) && (best < 0 || before(i, best))) {
        best = i;
      }
    }
    if (best >= 0) {
      table.hide(r(best), c(best));
    }
    return best >= 0;
  }

  private boolean before(int i, int other) {
    int totals = table.totals(r(i), c(i)) - table.totals(r(other), c(other));
    return totals == 0 ? count(i) < count(other) : totals < 0;
  }
}
