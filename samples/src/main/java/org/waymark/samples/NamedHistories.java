package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The written careers of the named people; their seats are theirs from the day the career says. */
final class NamedHistories {
  private final World world;
  private final Map<String, List<Table.Row>> rows = new HashMap<>();
  private final Map<String, Employee> appointed = new HashMap<>();

  NamedHistories(World world) {
    this.world = world;
    for (Table.Row row : Table.read("named-histories.txt")) {
      rows.computeIfAbsent(row.text("key"), key -> new ArrayList<>()).add(row);
    }
  }

  /**
   * A day before the first simulated month on which somebody was hired who was there at the start.
   */
  LocalDate longAgo(Dice dice) {
    double spread = -StrictMath.log(1 - 0.98 * dice.uniform());
    return world.months.firstDay(-1 - (int) Math.min(220, 45 * spread), dice);
  }

  void appoint(Seat seat, NamedPerson person, int month) {
    LocalDate since = day(person.inRoleMonths());
    List<Spell> spells = new ArrayList<>();
    MoveKind kind = MoveKind.HIRE;
    for (Table.Row row : rows.getOrDefault(person.key(), List.of())) {
      spells.add(earlier(row, kind));
      kind = kind(row.text("then"));
    }
    spells.add(
        new Spell(
            seat.role, seat.unit, seat.site, world.entity(seat), null, since, null, kind, null));
    world.appoint(seat, person, ended(spells), month);
    appointed.put(person.key(), Objects.requireNonNull(seat.holder));
  }

  private LocalDate day(int monthsAgo) {
    return world.months.start(world.months.ago(monthsAgo));
  }

  private static MoveKind kind(String name) {
    return MoveKind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Spell earlier(Table.Row row, MoveKind kind) {
    Role role = world.catalogue.role(Slug.of(row.text("role")));
    Seat of = seat(row.text("unit"));
    LocalDate from = day(row.number("from"));
    return new Spell(role, of.unit, of.site, world.entity(of), null, from, null, kind, null);
  }

  /** Any seat of the unit says where it is. */
  private Seat seat(String unit) {
    for (Seat seat : world.organisation.seats()) {
      if (seat.unit.code().equals(unit)) {
        return seat;
      }
    }
    throw new IllegalStateException("No seat in " + unit);
  }

  private static List<Spell> ended(List<Spell> spells) {
    List<Spell> ended = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      ended.add(
          i + 1 < spells.size()
              ? spell.ended(spells.get(i + 1).startedOn().minusDays(1), null, null)
              : spell);
    }
    return ended;
  }

  /** Past managers are named when everybody is there. */
  void complete() {
    for (Map.Entry<String, List<Table.Row>> entry : rows.entrySet()) {
      Employee employee = known(entry.getKey());
      for (int i = 0; i < entry.getValue().size(); i++) {
        @Nullable Employee manager = known(entry.getValue().get(i).text("manager"));
        Spell spell = employee.spells.get(i);
        employee.spells.set(i, spell.ended(spell.endOr(world.months.today()), manager, null));
      }
    }
  }

  private Employee known(String key) {
    Employee employee = appointed.get(key);
    if (employee == null) {
      throw new IllegalStateException("Nobody appointed as " + key);
    }
    return employee;
  }
}
