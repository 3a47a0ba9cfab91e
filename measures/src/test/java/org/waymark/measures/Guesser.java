package org.waymark.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tries every table of small counts that agrees with what is shown; hidden cells are 1 or more. */
final class Guesser {
  private final TwoWay shown;
  private final int most;
  private final int rows;
  private final int columns;
  private final int[][] guess;
  private final List<Set<Integer>> answers = new ArrayList<>();

  private Guesser(TwoWay shown, int most) {
    this.shown = shown;
    this.most = most;
    this.rows = shown.rowTotals().size();
    this.columns = shown.columnTotals().size();
    this.guess = new int[rows][columns];
    for (int i = 0; i < (rows + 1) * (columns + 1); i++) {
      answers.add(new TreeSet<>());
    }
  }

  /** Hidden cells for which only one value agrees, as row/column. */
  static List<String> onlyAnswers(TwoWay shown, int most) {
    var guesser = new Guesser(shown, most);
    guesser.fill(0);
    List<String> only = new ArrayList<>();
    for (int i = 0; i < guesser.answers.size(); i++) {
      int r = i / (guesser.columns + 1);
      int c = i % (guesser.columns + 1);
      boolean hidden = Attacker.cell(shown, r, c) instanceof Cell.TooFew;
      if (hidden && guesser.answers.get(i).size() < 2) {
        only.add(r + "/" + c);
      }
    }
    return only;
  }

  private void fill(int i) {
    if (i == rows * columns) {
      if (agrees()) {
        keep();
      }
      return;
    }
    int r = i / columns;
    int c = i % columns;
    if (shown.cells().get(r).get(c) instanceof Cell.Shown(int count)) {
      guess[r][c] = count;
      fill(i + 1);
      return;
    }
    for (int n = 1; n <= most; n++) {
      guess[r][c] = n;
      fill(i + 1);
    }
  }

  private int sum(int r, int c) {
    int sum = 0;
    for (int i = r == rows ? 0 : r; i < (r == rows ? rows : r + 1); i++) {
      for (int j = c == columns ? 0 : c; j < (c == columns ? columns : c + 1); j++) {
        sum += guess[i][j];
      }
    }
    return sum;
  }

  private boolean agrees() {
    for (int r = 0; r <= rows; r++) {
      for (int c = 0; c <= columns; c++) {
        if (Attacker.cell(shown, r, c) instanceof Cell.Shown(int count) && count != sum(r, c)) {
          return false;
        }
      }
    }
    return true;
  }

  private void keep() {
    for (int r = 0; r <= rows; r++) {
      for (int c = 0; c <= columns; c++) {
        answers.get(r * (columns + 1) + c).add(sum(r, c));
      }
    }
  }
}
