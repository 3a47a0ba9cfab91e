package org.waymark.measures;

import java.util.ArrayList;
import java.util.List;

/** Hides cells until nothing hidden can be computed from what is shown. */
final class Suppression {
  private final Table table;
  private final int smallest;
  private final List<Line> lines = new ArrayList<>();

  Suppression(Table table, int smallest) {
    this.table = table;
    this.smallest = smallest;
    for (int r = 0; r <= table.rows(); r++) {
      lines.add(new Line(table, true, r));
    }
    for (int c = 0; c <= table.columns(); c++) {
      lines.add(new Line(table, false, c));
    }
  }

  void run() {
    primary();
    do {
      completeLines();
    } while (freeFixedCells());
  }

  private void primary() {
    for (Line line : lines) {
      for (int i = 0; i < line.length(); i++) {
        if (line.count(i) > 0 && line.count(i) < smallest) {
          table.hide(line.r(i), line.c(i));
        }
      }
    }
  }

  private void completeLines() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Line line : lines) {
        while (open(line) && line.hideOneMore()) {
          changed = true;
        }
      }
    }
  }

  private boolean open(Line line) {
    int hidden = line.hiddenCells();
    return hidden == 1 || (hidden > 1 && line.totalShown() && line.hiddenSum() < smallest);
  }

  /** True where something was fixed, so that more is hidden now. */
  private boolean freeFixedCells() {
    var room = new Room(table);
    for (Line line : lines) {
      for (int i = 0; i < line.length(); i++) {
        if (line.hidden(i) && room.fixed(line.r(i), line.c(i))) {
          return hideNear(line.r(i), line.c(i));
        }
      }
    }
    return false;
  }

  private boolean hideNear(int r, int c) {
    return new Line(table, true, r).hideOneMore()
        || new Line(table, false, c).hideOneMore()
        || lines.stream().anyMatch(Line::hideOneMore);
  }
}
