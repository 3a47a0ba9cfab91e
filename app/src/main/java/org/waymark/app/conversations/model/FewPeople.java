package org.waymark.app.conversations.model;

import org.waymark.measures.Cell;
import org.waymark.measures.SmallCells;

/** Whether numbers about a unit show nobody in particular. */
public final class FewPeople {
  /** The smallest number of people that is shown. */
  public static final int SMALLEST = 5;

  private static final SmallCells SMALL = new SmallCells(SMALLEST);

  private FewPeople() {}

  /** Neither those who talked nor those who did not are few, unless they are nobody. */
  public static boolean mayShow(CoverageBook.Line line) {
    var cells = SMALL.oneWay(line.covered(), line.people() - line.covered());
    return line.people() >= SMALLEST
        && cells.total() instanceof Cell.Shown
        && cells.cells().stream().allMatch(Cell.Shown.class::isInstance);
  }
}
