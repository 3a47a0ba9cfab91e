package org.waymark.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides cells until nothing hidden can be computed from what is shown, then shows again whatever
 * did not have to be hidden: going line by line hides for one line what another had taken care of.
 * To find the fewest of all is too hard in general (the problem is NP-hard); none that is left
 * could be shown by itself.
 */
final class Suppression {
  private final Table table;
  private final int smallest;
  private final List<Line> rows = new ArrayList<>();
  private final List<Line> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private record Place(int r, int c) {}

  Suppression(Table table, int smallest) {
    this.table = table;
    this.smallest = smallest;
    for (int r = 0; r <= table.rows(); r++) {
      rows.add(new Line(table, true, r));
    }
    for (int c = 0; c <= table.columns(); c++) {
      columns.add(new Line(table, false, c));
    }
    lines.addAll(rows);
    lines.addAll(columns);
  }

  /** False where it cannot be made safe: only with totals that are known already. */
  boolean run() {
    primary();
    do {
      completeLines();
    } while (freeFixedCells());
    if (!safe()) {
      return false;
    }
    showWhatNeedNotBeHidden();
    return true;
  }

  private boolean small(int r, int c) {
    return table.count(r, c) > 0 && table.count(r, c) < smallest;
  }

  private void primary() {
    for (Line line : lines) {
      for (int i = 0; i < line.length(); i++) {
        if (small(line.r(i), line.c(i)) && table.canBeHidden(line.r(i), line.c(i))) {
          table.hide(line.r(i), line.c(i));
        }
      }
    }
  }

  private void completeLines() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Line line : lines) {
        while (open(line) && line.hideOneMore()) {
          changed = true;
        }
      }
    }
  }

  private boolean open(Line line) {
    int hidden = line.hiddenCells();
    return hidden == 1 || (hidden > 1 && line.totalShown() && line.hiddenSum() < smallest);
  }

  /** True where something was fixed, so that more is hidden now. */
  private boolean freeFixedCells() {
    var room = new Room(table);
    for (Line line : rows) {
      for (int i = 0; i < line.length(); i++) {
        if (line.hidden(i) && room.fixed(line.r(i), line.c(i))) {
          return hideNear(line.r(i), line.c(i));
        }
      }
    }
    return false;
  }

  private boolean hideNear(int r, int c) {
    return rows.get(r).hideOneMore()
        || columns.get(c).hideOneMore()
        || lines.stream().anyMatch(Line::hideOneMore);
  }

  private boolean safe() {
    return lines.stream().noneMatch(this::open) && nothingFixed();
  }

  private boolean nothingFixed() {
    var room = new Room(table);
    return rows.stream()
        .allMatch(
            line -> {
              for (int i = 0; i < line.length(); i++) {
                if (line.hidden(i) && room.fixed(line.r(i), line.c(i))) {
                  return false;
                }
              }
              return true;
            });
  }

  /** Totals first, then the largest: what people look for. */
  private void showWhatNeedNotBeHidden() {
    List<Place> extra = new ArrayList<>();
    for (int r = 0; r <= table.rows(); r++) {
      for (int c = 0; c <= table.columns(); c++) {
        if (table.hidden(r, c) && !small(r, c)) {
          extra.add(new Place(r, c));
        }
      }
    }
    extra.sort(
        Comparator.comparingInt((Place p) -> table.totals(p.r(), p.c()))
            .thenComparingInt(p -> table.count(p.r(), p.c()))
            .reversed());
    extra.stream().filter(p -> table.hidden(p.r(), p.c())).forEach(this::tryToShow);
  }

  /** With it goes what was hidden only for its sake and would stand alone in its line. */
  private void tryToShow(Place first) {
    List<Place> shown = new ArrayList<>();
    for (Optional<Place> next = Optional.of(first); next.isPresent(); next = alone()) {
      table.show(next.get().r(), next.get().c());
      shown.add(next.get());
    }
    if (!safe()) {
      shown.forEach(p -> table.hide(p.r(), p.c()));
    }
  }

  private Optional<Place> alone() {
    return lines.stream()
        .filter(line -> line.hiddenCells() == 1)
        .flatMap(
            line ->
                IntStream.range(0, line.length())
                    .filter(line::hidden)
                    .mapToObj(i -> new Place(line.r(i), line.c(i))))
        .filter(p -> !small(p.r(), p.c()))
        .findFirst();
  }
}
