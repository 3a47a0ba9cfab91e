package org.waymark.measures;

import java.util.List;

/** A published table: cells by row, the totals of rows and columns, and the total of all. */
public record TwoWay(
    List<List<Cell>> cells, List<Cell> rowTotals, List<Cell> columnTotals, Cell total) {
  public TwoWay {
    cells = cells.stream().map(List::copyOf).toList();
    rowTotals = List.copyOf(rowTotals);
    columnTotals = List.copyOf(columnTotals);
  }
}
