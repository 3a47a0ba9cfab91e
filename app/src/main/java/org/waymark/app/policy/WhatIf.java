package org.waymark.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.policy.model.Difference;
import org.waymark.app.policy.model.Judge;
import org.waymark.app.policy.model.Rulebook;
import org.waymark.app.policy.model.SideBySide;
import org.waymark.app.policy.model.SideBySide.Effect;
import org.waymark.app.policy.model.Subject;
import org.waymark.app.policy.model.Versions;
import org.waymark.measures.Cell;
import org.waymark.measures.OneWay;
import org.waymark.measures.SmallCells;
import org.waymark.measures.TwoWay;

/**
 * Two versions side by side on today's people: how many may move under the one and not under the
 * other. Exceptions that were granted do not count, and no number from which a single person could
 * be told leaves this class.
 */
@Component
public class WhatIf {
  private static final int SMALLEST = 5;
  private static final SmallCells CELLS = new SmallCells(SMALLEST);

  /** Columns of the counts, before anything is hidden. */
  private static final int GAINED = 0;

  private static final int LOST = 1;
  private static final int NONE = 2;

  /** Numbers as numbers. */
  private static final Comparator<String> BY_NAME =
      Comparator.comparing((String name) -> name.matches("\\d+") ? name.length() : 0)
          .thenComparing(Comparator.naturalOrder());

  private final Versions versions;
  private final Workforce workforce;
  private final Clock clock;

  WhatIf(Versions versions, Workforce workforce, Clock clock) {
    this.versions = versions;
    this.workforce = workforce;
    this.clock = clock;
  }

  /** By what people are grouped. */
  public enum By {
    UNIT,
    LEVEL,
    COUNTRY
  }

  /**
   * The whole comparison.
   *
   * @param people how many were looked at
   * @param groups empty where so few change that no group can be shown
   */
  public record Comparison(int people, Change all, List<Group> groups) {}

  /** One way to group; rows are null where they cannot be shown beside the totals. */
  public record Group(By by, @Nullable List<Row> rows) {}

  /** One part; an empty name means that it is not known. */
  public record Row(String name, Change change) {}

  /** Who may move under the second version alone, and under the first alone. */
  public record Change(Cell gained, Cell lost) {
    /** Whether it is known that nobody is concerned. */
    public boolean none() {
      return gained.equals(Cell.shown(0)) && lost.equals(Cell.shown(0));
    }
  }

  private record Judged(Subject subject, Effect effect) {
    int column() {
      return switch (effect) {
        case GAINED -> GAINED;
        case LOST -> LOST;
        case NONE -> NONE;
      };
    }
  }

  @Transactional(readOnly = true)
  public Comparison compare(PolicyVersion before, PolicyVersion after, MoveKind kind) {
    Workforce.Seen seen = workforce.everyone();
    SideBySide sides = sides(versions.book(before), versions.book(after), seen);
    Move move = Move.any(kind);
    List<Judged> judged =
        seen.subjects().stream().map(s -> new Judged(s, sides.effect(s, move))).toList();
    int[] all = count(judged);
    OneWay totals = CELLS.oneWay(all);
    boolean shown = totals.cells().stream().allMatch(Cell.Shown.class::isInstance);
    boolean changes = all[GAINED] + all[LOST] > 0;
    return new Comparison(
        judged.size(),
        change(totals.cells()),
        shown && changes ? groups(judged, seen.places()) : List.of());
  }

  private SideBySide sides(Rulebook before, Rulebook after, Workforce.Seen seen) {
    return new SideBySide(judge(before, seen), judge(after, seen), Difference.rules(before, after));
  }

  private Judge judge(Rulebook book, Workforce.Seen seen) {
    return new Judge(book, LocalDate.now(clock), seen.places()::above);
  }

  private static Change change(List<Cell> cells) {
    return new Change(cells.get(GAINED), cells.get(LOST));
  }

  private static List<Group> groups(List<Judged> judged, Places places) {
    UnitTree units = places.units();
    Map<UnitId, String> divisions = new HashMap<>();
    return List.of(
        group(By.UNIT, judged, s -> division(units, s, divisions)),
        group(By.LEVEL, judged, s -> level(s.place().level())),
        group(By.COUNTRY, judged, s -> Optional.ofNullable(s.place().country()).orElse("")));
  }

  private static String level(@Nullable Integer level) {
    return level == null ? "" : level.toString();
  }

  private static String division(UnitTree units, Subject subject, Map<UnitId, String> known) {
    UnitId unit = subject.place().unit();
    return unit == null
        ? ""
        : known.computeIfAbsent(unit, u -> units.divisionOf(u).map(Unit::name).orElse(""));
  }

  private static Group group(By by, List<Judged> judged, Function<Subject, String> name) {
    Map<String, int[]> counts = new HashMap<>();
    for (Judged j : judged) {
      counts.computeIfAbsent(name.apply(j.subject()), _ -> new int[NONE + 1])[j.column()]++;
    }
    List<String> names = counts.keySet().stream().sorted(BY_NAME).toList();
    Optional<TwoWay> table =
        CELLS.twoWayOfKnownTotals(names.stream().map(counts::get).toArray(int[][]::new));
    return new Group(by, table.map(t -> rows(names, t)).orElse(null));
  }

  private static List<Row> rows(List<String> names, TwoWay table) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Row(names.get(i), change(table.cells().get(i))))
        .toList();
  }

  private static int[] count(List<Judged> judged) {
    int[] counts = new int[NONE + 1];
    judged.forEach(j -> counts[j.column()]++);
    return counts;
  }
}
