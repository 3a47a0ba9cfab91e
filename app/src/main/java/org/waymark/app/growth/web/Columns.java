package org.waymark.app.growth.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.waymark.app.growth.model.Area;
import org.waymark.app.growth.model.Census;
import org.waymark.app.growth.model.Place;
import org.waymark.app.growth.model.Question;
import org.waymark.app.growth.model.Reach;
import org.waymark.app.people.Unit;

/**
 * The columns of the grid: parts of a unit, or families in it.
 *
 * @param all the places together, where a table has them
 */
record Columns(List<Column> list, @Nullable Place all) {
  /**
   * One column.
   *
   * @param unit the unit that it stands for; null where only people directly in a unit are meant
   * @param family code of its family, or empty
   */
  record Column(String name, Place place, @Nullable Unit unit, String family) {}

  /** What a viewer may see, of what they asked for. */
  static Columns of(
      Census census, Reach reach, Criteria criteria, MessageSource words, Locale language) {
    List<Place> places = new ArrayList<>();
    List<@Nullable Unit> units = new ArrayList<>();
    @Nullable Area area = area(census, reach, criteria);
    if (area == null) {
      for (Unit top : reach.tops()) {
        census.place(top.id()).ifPresent(places::add);
        units.add(top);
      }
    } else {
      places.addAll(census.parts(area));
      for (int p = 0; p < area.parts().size(); p++) {
        units.add(area.itself(p) ? null : area.parts().get(p));
      }
    }
    if (criteria.byFamily() && area != null) {
      return families(census, area, words, language);
    }
    int family = number(census, criteria.family());
    Place all = area == null ? null : census.place(area);
    return new Columns(
        IntStream.range(0, places.size())
            .mapToObj(
                i ->
                    new Column(
                        name(units.get(i), area, words, language),
                        family < 0 ? places.get(i) : places.get(i).ofFamily(family),
                        units.get(i),
                        family < 0 ? "" : criteria.family()))
            .toList(),
        all == null || family < 0 ? all : all.ofFamily(family));
  }

  /** The area whose parts are shown; null where the viewer has several units and chose none. */
  private static @Nullable Area area(Census census, Reach reach, Criteria criteria) {
    var chosen = criteria.focus();
    if (chosen != null && reach.covers(chosen)) {
      return census.areas().of(chosen).orElse(null);
    }
    if (reach.everywhere()) {
      return census.areas().company();
    }
    return reach.tops().size() == 1
        ? census.areas().of(reach.tops().getFirst().id()).orElse(null)
        : null;
  }

  private static Columns families(Census census, Area area, MessageSource words, Locale language) {
    Place all = census.place(area);
    List<Column> columns = new ArrayList<>();
    for (int f = 0; f < census.families().size(); f++) {
      columns.add(
          new Column(
              census.families().get(f).name(),
              all.ofFamily(f),
              area.unit(),
              census.families().get(f).code()));
    }
    columns.add(
        new Column(
            words.getMessage("growth.supply.noFamily", null, language),
            all.ofFamily(census.families().size()),
            null,
            ""));
    return new Columns(columns, all);
  }

  static int number(Census census, String code) {
    return IntStream.range(0, census.families().size())
        .filter(f -> census.families().get(f).code().equals(code))
        .findFirst()
        .orElse(-1);
  }

  private static String name(
      @Nullable Unit unit, @Nullable Area area, MessageSource words, Locale language) {
    if (unit != null) {
      return unit.name();
    }
    Unit itself = area == null ? null : area.unit();
    return words.getMessage(
        "growth.supply.itself", new Object[] {itself == null ? "" : itself.name()}, language);
  }

  Question question(Criteria criteria) {
    return new Question(
        list.stream().map(Column::place).toList(),
        all,
        criteria.demand(),
        criteria.requiredOnly(),
        criteria.level());
  }
}
