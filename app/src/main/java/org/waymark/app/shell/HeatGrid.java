package org.waymark.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heat map that is a table: darker means more short.
 *
 * @param caption what a number says, and that it can be opened
 * @param corner heading of the first column
 * @param total heading of the last column, where rows have totals
 */
public record HeatGrid(
    Words caption, Words corner, List<String> columns, @Nullable Words total, List<Row> rows) {
  public HeatGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param href where its name leads; null: nowhere
   */
  public record Row(String name, @Nullable String href, List<Cell> cells, @Nullable Words total) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Row(String name, List<Cell> cells, @Nullable Words total) {
      this(name, null, cells, total);
    }
  }

  /** What a cell shows. */
  public enum Shade {
    ENOUGH("wm-q0"),
    SHORT_1("wm-q1"),
    SHORT_2("wm-q2"),
    SHORT_3("wm-q3"),
    SHORT_4("wm-q4"),
    SHORT_5("wm-q5"),
    SURPLUS("wm-hs"),
    HIDDEN("wm-hx");
    private final String style;

    Shade(String style) {
      this.style = style;
    }

    public String style() {
      return style;
    }

    /** The shade of {@code people} short, where {@code most} is the largest gap of the grid. */
    public static Shade of(int people, int most) {
      if (people == 0) {
        return ENOUGH;
      }
      if (people < 0) {
        return SURPLUS;
      }
      return switch ((int) Math.ceil(5.0 * people / Math.max(people, most))) {
        case 1 -> SHORT_1;
        case 2 -> SHORT_2;
        case 3 -> SHORT_3;
        case 4 -> SHORT_4;
        default -> SHORT_5;
      };
    }
  }

  /**
   * One number of the grid.
   *
   * @param people short; negative means more than needed; without meaning in a hidden cell
   * @param href opens what is behind it; null where there is nothing to open
   * @param chosen the one whose panel is open
   */
  public record Cell(int people, Shade shade, @Nullable String href, boolean chosen) {
    public static Cell hidden() {
      return new Cell(0, Shade.HIDDEN, null, false);
    }

    public int size() {
      return Math.abs(people);
    }
  }
}
