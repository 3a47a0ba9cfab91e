package org.waymark.app.growth.web;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.HeatGrid;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Words;

/**
 * Supply and demand as a map and as a table.
 *
 * @param widest a sentence about the widest gap, or that there is none
 * @param title of the grid
 * @param cut how many rows the map leaves to the table
 */
public record SupplyView(
    Criteria criteria,
    Choices choices,
    Words widest,
    Words title,
    @Nullable String groupName,
    HeatGrid grid,
    int cut,
    List<Row> rows,
    Pager pager,
    @Nullable PanelView panel,
    LocalDateTime at,
    int people) {
  public SupplyView {
    rows = List.copyOf(rows);
  }

  /** What can be chosen. */
  public record Choices(List<Choice> units, List<Choice> families, List<Choice> groups) {
    public Choices {
      units = List.copyOf(units);
      families = List.copyOf(families);
      groups = List.copyOf(groups);
    }
  }

  /** One of them. */
  public record Choice(String value, String label) {}

  /**
   * A row of the table: one skill or group in one place.
   *
   * @param supply null where too few to show
   */
  public record Row(
      String name,
      String place,
      @Nullable Integer level,
      int demand,
      @Nullable Integer supply,
      @Nullable Integer shortBy,
      @Nullable String href) {}
}
