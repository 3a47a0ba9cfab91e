package org.waymark.measures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Whether a hidden cell could have another value, given all cells shown and that hidden ones are 1
 * or more.
 *
 * <p>Rows and columns are nodes, hidden cells are edges between them. Raising one cell by one must
 * be made good along a cycle: each further cell of the cycle goes down or up in turn, so that every
 * line keeps its total. Totals count with the opposite sign in their line, so they go the opposite
 * way. A cell of 1 cannot go down. A cell is fixed where it lies on no such cycle (the augmenting
 * cycles of a transportation problem).
 */
final class Room {
  private final Table table;
  private final List<List<Integer>> hidden = new ArrayList<>();
  private final int rows;

  Room(Table table) {
    this.table = table;
    this.rows = table.rows() + 1;
    for (int i = 0; i < rows + table.columns() + 1; i++) {
      hidden.add(new ArrayList<>());
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c <= table.columns(); c++) {
        if (table.hidden(r, c)) {
          hidden.get(r).add(rows + c);
          hidden.get(rows + c).add(r);
        }
      }
    }
  }

  boolean fixed(int r, int c) {
    return !canMove(r, c, true) && !canMove(r, c, false);
  }

  /** Whether it can go up (the edge is used from row to column), or down (from column to row). */
  private boolean canMove(int r, int c, boolean forward) {
    int from = forward ? r : rows + c;
    int to = forward ? rows + c : r;
    return passable(from, to) && reaches(to, from);
  }

  /** The way back must not use the same edge. */
  private boolean reaches(int from, int to) {
    var seen = new boolean[hidden.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    seen[from] = true;
    while (!open.isEmpty()) {
      int node = open.pop();
      for (int next : hidden.get(node)) {
        boolean same = node == from && next == to;
        if (!same && !seen[next] && passable(node, next)) {
          if (next == to) {
            return true;
          }
          seen[next] = true;
          open.push(next);
        }
      }
    }
    return false;
  }

  /** From row to column raises an ordinary cell and lowers a total; the other way round else. */
  private boolean passable(int from, int to) {
    int r = Math.min(from, to);
    int c = Math.max(from, to) - rows;
    boolean raises = (from < to) == (table.totals(r, c) != 1);
    return raises || table.count(r, c) > 1;
  }
}
