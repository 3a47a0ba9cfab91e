package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.ChangeKind;

/** All spells of a person, made of the rows of their history and of what is known of today. */
final class Career {
  private Career() {}

  /**
   * @param rows by their start, without problems
   * @param known the spell begun last, as the database has it
   * @param person whose manager of today stays
   * @param leftOn the last day here
   */
  static List<PastSpell> of(
      List<HistoryRow> rows,
      @Nullable PastSpell known,
      Known person,
      @Nullable LocalDate leftOn,
      Function<HistoryRow, Place> places,
      Function<String, @Nullable UUID> managers,
      SpellPlan.Ladder ladder) {
    List<PastSpell> spells = new ArrayList<>();
    for (HistoryRow row : rows) {
      PastSpell before = spells.isEmpty() ? null : spells.getLast();
      Place place = places.apply(row);
      if (before != null && (before.until() == null || before.until().isAfter(row.startedOn()))) {
        spells.set(spells.size() - 1, before.until(row.startedOn()));
      }
      spells.add(
          new PastSpell(
              place,
              row.kind().isEmpty() ? kind(before, place, ladder).word() : row.kind(),
              row.startedOn(),
              row.endedOn() == null ? null : row.endedOn().plusDays(1),
              row.startedOn(),
              managers.apply(row.manager())));
    }
    join(spells, known, leftOn);
    keepManager(spells, person);
    carryRoleOn(spells);
    return spells;
  }

  private static ChangeKind kind(@Nullable PastSpell before, Place place, SpellPlan.Ladder ladder) {
    return before == null ? ChangeKind.HIRE : SpellPlan.kind(before.place(), place, ladder);
  }

  /** What people.csv said of today goes on after the history where the two do not agree. */
  private static void join(
      List<PastSpell> spells, @Nullable PastSpell known, @Nullable LocalDate leftOn) {
    int last = spells.size() - 1;
    PastSpell newest = spells.get(last);
    if (newest.until() == null && leftOn != null) {
      newest = newest.until(leftOn.plusDays(1));
    }
    spells.set(last, newest);
    if (known == null) {
      return;
    }
    if (known.place().sameButSeat(newest.place()) && newest.until() == null) {
      spells.set(last, newest.at(known.place()).until(known.until()));
    } else if (known.beganOn().isAfter(newest.beganOn())) {
      boolean meets = newest.until() == null || newest.until().isAfter(known.beganOn());
      spells.set(last, meets ? newest.until(known.beganOn()) : newest);
      spells.add(known);
    } else if (newest.until() != null
        && leftOn == null
        && (known.until() == null || known.until().isAfter(newest.until()))) {
      spells.add(known.from(newest.until()));
    }
  }

  private static void keepManager(List<PastSpell> spells, Known person) {
    int last = spells.size() - 1;
    LocalDate from = person.managerFrom();
    if (from != null && !from.isAfter(spells.get(last).beganOn())) {
      spells.set(last, spells.get(last).under(person.manager()));
    }
  }

  private static void carryRoleOn(List<PastSpell> spells) {
    for (int i = 1; i < spells.size(); i++) {
      PastSpell before = spells.get(i - 1);
      PastSpell now = spells.get(i);
      boolean goesOn =
          before.place().role().equals(now.place().role()) && now.beganOn().equals(before.until());
      if (goesOn) {
        spells.set(i, now.since(before.roleSince()));
      }
    }
  }
}
