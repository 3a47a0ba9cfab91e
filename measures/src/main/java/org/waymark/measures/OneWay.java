package org.waymark.measures;

import java.util.List;

/** A published row of cells and their total. */
public record OneWay(List<Cell> cells, Cell total) {
  public OneWay {
    cells = List.copyOf(cells);
  }
}
