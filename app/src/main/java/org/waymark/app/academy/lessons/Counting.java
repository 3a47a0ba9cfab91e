package org.waymark.app.academy.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.lessons.CompletionsView.Row;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitTree;
import org.waymark.measures.Cell;
import org.waymark.measures.OneWay;
import org.waymark.measures.SmallCells;

/**
 * Counts managers of today by division and lesson. Each column is guarded by itself: a lesson's
 * number below five is hidden, and a second one with it where the sum would give it away.
 */
@Component
class Counting {
  static final int FLOOR = 5;
  private static final int COLUMNS = 9;
  private static final SmallCells SMALL = new SmallCells(FLOOR);
  private final CompletionStore completions;
  private final People people;
  private final Organisation organisation;

  Counting(CompletionStore completions, People people, Organisation organisation) {
    this.completions = completions;
    this.people = people;
    this.organisation = organisation;
  }

  CompletionsView table() {
    List<Employment> everyone = people.everyoneEmployed();
    Set<PersonId> managers =
        everyone.stream()
            .map(Employment::manager)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    UnitTree units = organisation.units();
    Map<Unit, Set<PersonId>> byDivision =
        everyone.stream()
            .filter(e -> managers.contains(e.person()) && units.divisionOf(e.unit()).isPresent())
            .collect(
                Collectors.groupingBy(
                    e -> units.divisionOf(e.unit()).orElseThrow(),
                    Collectors.mapping(Employment::person, Collectors.toSet())));
    List<Unit> divisions = units.divisions().stream().filter(byDivision::containsKey).toList();
    return new CompletionsView(rows(divisions, byDivision), FLOOR);
  }

  private List<Row> rows(List<Unit> divisions, Map<Unit, Set<PersonId>> managers) {
    List<CompletionStore.Entry> entries = completions.all();
    OneWay all = column(divisions, managers, _ -> true);
    List<OneWay> columns = new ArrayList<>();
    for (int c = 1; c <= COLUMNS; c++) {
      int lesson = c == COLUMNS ? CompletionStore.WHOLE : c;
      Set<PersonId> who =
          entries.stream()
              .filter(e -> e.lesson() == lesson)
              .map(e -> new PersonId(e.person()))
              .collect(Collectors.toSet());
      columns.add(column(divisions, managers, who::contains));
    }
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < divisions.size(); d++) {
      int nr = d;
      rows.add(
          new Row(
              divisions.get(d).name(),
              number(all.cells().get(d)),
              columns.stream().<@Nullable Integer>map(c -> number(c.cells().get(nr))).toList()));
    }
    rows.add(
        new Row(
            "",
            number(all.total()),
            columns.stream().<@Nullable Integer>map(c -> number(c.total())).toList()));
    return rows;
  }

  private static OneWay column(
      List<Unit> divisions, Map<Unit, Set<PersonId>> managers, Predicate<PersonId> counted) {
    return SMALL.oneWay(
        divisions.stream()
            .mapToInt(
                d -> (int) managers.getOrDefault(d, Set.of()).stream().filter(counted).count())
            .toArray());
  }

  private static @Nullable Integer number(Cell cell) {
    return cell instanceof Cell.Shown(int count) ? count : null;
  }
}
