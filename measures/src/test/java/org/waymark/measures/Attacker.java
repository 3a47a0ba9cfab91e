package org.waymark.measures;

import java.util.ArrayList;
import java.util.List;

/**
 * Solves the equations of all rows and columns for the hidden cells by Gaussian elimination; what
 * is determined by them alone is computable.
 */
final class Attacker {
  private static final double ZERO = 1e-9;

  private final List<String> unknowns = new ArrayList<>();
  private final List<double[]> equations = new ArrayList<>();

  Attacker(TwoWay t) {
    int rows = t.rowTotals().size();
    int columns = t.columnTotals().size();
    int[][] index = new int[rows + 1][columns + 1];
    for (int r = 0; r <= rows; r++) {
      for (int c = 0; c <= columns; c++) {
        index[r][c] = -1;
        if (cell(t, r, c) instanceof Cell.TooFew) {
          index[r][c] = unknowns.size();
          unknowns.add(name(r, c, rows, columns));
        }
      }
    }
    for (int r = 0; r <= rows; r++) {
      double[] equation = new double[unknowns.size()];
      for (int c = 0; c <= columns; c++) {
        put(equation, index[r][c], c == columns ? -1 : 1);
      }
      equations.add(equation);
    }
    for (int c = 0; c <= columns; c++) {
      double[] equation = new double[unknowns.size()];
      for (int r = 0; r <= rows; r++) {
        put(equation, index[r][c], r == rows ? -1 : 1);
      }
      equations.add(equation);
    }
  }

  static Cell cell(TwoWay t, int r, int c) {
    boolean lastRow = r == t.rowTotals().size();
    boolean lastColumn = c == t.columnTotals().size();
    if (lastRow) {
      return lastColumn ? t.total() : t.columnTotals().get(c);
    }
    return lastColumn ? t.rowTotals().get(r) : t.cells().get(r).get(c);
  }

  private static String name(int r, int c, int rows, int columns) {
    if (r == rows) {
      return c == columns ? "total" : "column " + c;
    }
    return c == columns ? "row " + r : "cell %d/%d".formatted(r, c);
  }

  private static void put(double[] equation, int unknown, int sign) {
    if (unknown >= 0) {
      equation[unknown] = sign;
    }
  }

  List<String> computable() {
    reduce();
    List<String> found = new ArrayList<>();
    for (double[] equation : equations) {
      int only = only(equation);
      if (only >= 0) {
        found.add(unknowns.get(only));
      }
    }
    return found;
  }

  private void reduce() {
    int pivotRow = 0;
    for (int u = 0; u < unknowns.size() && pivotRow < equations.size(); u++) {
      int with = pivotRow;
      while (with < equations.size() && Math.abs(equations.get(with)[u]) < ZERO) {
        with++;
      }
      if (with < equations.size()) {
        double[] pivot = equations.get(with);
        equations.set(with, equations.get(pivotRow));
        equations.set(pivotRow, pivot);
        eliminate(pivot, u);
        pivotRow++;
      }
    }
  }

  private void eliminate(double[] pivot, int u) {
    for (double[] other : equations) {
      double factor = other == pivot ? 0 : other[u] / pivot[u];
      for (int i = 0; i < other.length && factor != 0; i++) {
        other[i] -= factor * pivot[i];
      }
    }
  }

  private static int only(double[] equation) {
    int only = -1;
    for (int i = 0; i < equation.length; i++) {
      if (Math.abs(equation[i]) > ZERO) {
        if (only >= 0) {
          return -1;
        }
        only = i;
      }
    }
    return only;
  }
}
