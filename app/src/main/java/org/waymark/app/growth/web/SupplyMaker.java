package org.waymark.app.growth.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.model.Census;
import org.waymark.app.growth.model.Counting;
import org.waymark.app.growth.model.Reach;
import org.waymark.app.growth.web.Rows.Row;
import org.waymark.app.growth.web.SupplyView.Choice;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Words;

/** Makes the page of supply and demand. */
@Component
class SupplyMaker {
  private static final int DEPTH_OFFERED = 3;
  private static final String INDENT = "\u2003";
  private final GridMaker grids;
  private final MessageSource words;
  private final Clock clock;

  SupplyMaker(GridMaker grids, MessageSource words, Clock clock) {
    this.grids = grids;
    this.words = words;
    this.clock = clock;
  }

  SupplyView view(
      Census census, Reach reach, Criteria criteria, @Nullable PanelView panel, Locale language) {
    Columns columns = Columns.of(census, reach, criteria, words, language);
    List<Row> rows = rows(census, columns, criteria);
    List<SupplyView.Row> table = grids.table(rows, columns, criteria, language);
    return new SupplyView(
        criteria,
        choices(census, reach, language),
        widest(rows, columns, language),
        Words.of(criteria.byFamily() ? "growth.supply.byFamily" : "growth.supply.byUnit"),
        groupName(census, criteria, language),
        grids.map(rows, columns, criteria, panel == null ? null : panel.address(), language),
        Math.max(0, rows.size() - GridMaker.MOST_ROWS),
        table.stream().skip(criteria.paging().offset()).limit(criteria.paging().size()).toList(),
        new Pager(criteria.address(), criteria.paging(), table.size()),
        panel,
        LocalDateTime.ofInstant(census.at(), clock.getZone()),
        census.people());
  }

  List<SupplyView.Row> everyRow(Census census, Reach reach, Criteria criteria, Locale language) {
    Columns columns = Columns.of(census, reach, criteria, words, language);
    return grids.table(rows(census, columns, criteria), columns, criteria, language);
  }

  private static List<Row> rows(Census census, Columns columns, Criteria criteria) {
    return Rows.of(
        new Counting(census).lines(columns.question(criteria)), criteria, census.catalogue());
  }

  private record Widest(Row row, int column, int people) {}

  private Words widest(List<Row> rows, Columns columns, Locale language) {
    Optional<Widest> widest =
        rows.stream()
            .flatMap(
                row ->
                    IntStream.range(0, row.spots().size())
                        .filter(c -> row.spots().get(c).shown())
                        .mapToObj(c -> new Widest(row, c, row.spots().get(c).shortBy())))
            .filter(w -> w.people() > 0)
            .max(Comparator.comparingInt(Widest::people));
    return widest
        .map(
            w ->
                Words.of(
                    "growth.supply.widest",
                    grids.name(w.row(), language),
                    columns.list().get(w.column()).name(),
                    w.people()))
        .orElse(Words.of(rows.isEmpty() ? "growth.supply.nothing" : "growth.supply.enough"));
  }

  private @Nullable String groupName(Census census, Criteria criteria, Locale language) {
    if (!criteria.ofSkills() || criteria.group().equals(Criteria.EVERY)) {
      return null;
    }
    String name = census.catalogue().groups().get(Integer.parseInt(criteria.group()));
    return name == null ? words.getMessage("growth.supply.noGroup", null, language) : name;
  }

  private SupplyView.Choices choices(Census census, Reach reach, Locale language) {
    List<Choice> units = new ArrayList<>();
    if (reach.tops().size() > 1) {
      String all = reach.everywhere() ? "growth.supply.unit.company" : "growth.supply.unit.mine";
      units.add(new Choice("", words.getMessage(all, null, language)));
    }
    reach.tops().forEach(top -> add(census.areas().tree(), top, 0, units));
    List<Choice> groups = new ArrayList<>();
    census.catalogue().groups().forEach((id, name) -> groups.add(new Choice(id.toString(), name)));
    return new SupplyView.Choices(
        units,
        census.families().stream().map(f -> new Choice(f.code(), f.name())).toList(),
        groups);
  }

  /** Units that have parts, not too deep. */
  private static void add(UnitTree tree, Unit unit, int depth, List<Choice> units) {
    if (depth < DEPTH_OFFERED && !tree.children(unit.id()).isEmpty()) {
      units.add(new Choice(unit.id().toString(), INDENT.repeat(depth) + unit.name()));
      tree.children(unit.id()).forEach(child -> add(tree, child, depth + 1, units));
    }
  }
}
