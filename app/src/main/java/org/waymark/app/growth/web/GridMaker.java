package org.waymark.app.growth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.model.Spot;
import org.waymark.app.growth.web.Columns.Column;
import org.waymark.app.growth.web.Rows.Row;
import org.waymark.app.people.Unit;
import org.waymark.app.shell.HeatGrid;
import org.waymark.app.shell.HeatGrid.Cell;
import org.waymark.app.shell.HeatGrid.Shade;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;

/** Makes the heat map, and the same as rows of a table. */
@Component
class GridMaker {
  static final int MOST_ROWS = 60;
  private final MessageSource words;

  GridMaker(MessageSource words) {
    this.words = words;
  }

  HeatGrid map(
      List<Row> rows,
      Columns columns,
      Criteria criteria,
      @Nullable String chosen,
      Locale language) {
    int most =
        rows.stream()
            .flatMap(row -> row.spots().stream())
            .filter(Spot::shown)
            .mapToInt(Spot::shortBy)
            .max()
            .orElse(0);
    return new HeatGrid(
        Words.of("growth.supply.caption"),
        Words.of(criteria.ofSkills() ? "growth.supply.skill" : "growth.supply.group"),
        columns.list().stream().map(Column::name).toList(),
        Words.of(criteria.ofSkills() ? "growth.supply.all" : "growth.supply.all.widest"),
        rows.stream()
            .limit(MOST_ROWS)
            .map(row -> row(row, columns, criteria, most, chosen, language))
            .toList());
  }

  private HeatGrid.Row row(
      Row row,
      Columns columns,
      Criteria criteria,
      int most,
      @Nullable String chosen,
      Locale language) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < columns.list().size(); c++) {
      @Nullable String href = href(row, columns.list().get(c), criteria);
      cells.add(cell(row.spots().get(c), most, href, chosen));
    }
    return new HeatGrid.Row(
        name(row, language),
        criteria.ofSkills() ? null : criteria.inGroup(Integer.toString(row.group())).address(),
        cells,
        total(row.all()));
  }

  private static Cell cell(Spot spot, int most, @Nullable String href, @Nullable String chosen) {
    boolean here = href != null && href.equals(chosen);
    if (!spot.shown()) {
      return new Cell(0, Shade.HIDDEN, href, here);
    }
    if (spot.demand() == 0 && spot.shortBy() <= 0) {
      return new Cell(0, Shade.ENOUGH, null, false);
    }
    return new Cell(spot.shortBy(), Shade.of(spot.shortBy(), most), href, here);
  }

  String name(Row row, Locale language) {
    return row.name().isEmpty() ? word("growth.supply.noGroup", language) : row.name();
  }

  private static Words total(Spot all) {
    if (!all.shown()) {
      return Words.of("growth.supply.few");
    }
    return Words.of(
        all.shortBy() < 0 ? "growth.supply.more" : "growth.supply.number", Math.abs(all.shortBy()));
  }

  /** A skill's number opens its panel, a group's number its skills. */
  private static @Nullable String href(Row row, Column column, Criteria criteria) {
    if (!criteria.ofSkills()) {
      return criteria.inGroup(Integer.toString(row.group())).address();
    }
    @Nullable Unit unit = column.unit();
    if (unit == null) {
      return null;
    }
    return panel(criteria, column.family(), row.lines().getFirst().skill(), unit);
  }

  static String panel(Criteria criteria, String family, int skill, Unit unit) {
    return criteria.inFamily(family).at("/supply/" + new SkillId(skill) + "/" + unit.id());
  }

  List<SupplyView.Row> table(List<Row> rows, Columns columns, Criteria criteria, Locale language) {
    List<SupplyView.Row> all = new ArrayList<>();
    for (Row row : rows) {
      for (int c = 0; c < columns.list().size(); c++) {
        Spot spot = row.spots().get(c);
        if (spot.demand() > 0) {
          Column column = columns.list().get(c);
          all.add(
              new SupplyView.Row(
                  name(row, language),
                  column.name(),
                  criteria.ofSkills() ? row.lines().getFirst().level() : null,
                  spot.demand(),
                  spot.shown() ? spot.supply() : null,
                  spot.shown() ? spot.shortBy() : null,
                  href(row, column, criteria)));
        }
      }
    }
    return all;
  }

  private String word(String key, Locale language) {
    return String.valueOf(words.getMessage(key, null, language));
  }
}
