package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The company in motion: what the steps of a month share. */
final class World {
  final Organisation organisation;
  final Catalogue catalogue;
  final Geography geography;
  final Feeders feeders;
  final Months months;
  final Dice dice;
  final Roster roster = new Roster();
  final List<Employee> employees = new ArrayList<>();
  final List<PastOpening> past = new ArrayList<>();
  private final Names names = new Names();

  World(
      Organisation organisation,
      Catalogue catalogue,
      Geography geography,
      Months months,
      Dice dice) {
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.geography = geography;
    this.feeders = new Feeders(catalogue);
    this.months = months;
    this.dice = dice;
  }

  /** Somebody new from outside on a seat. */
  Employee hire(Seat seat, LocalDate on, int month) {
    int id = employees.size();
    Dice own = dice.fork("person", id);
    Country country = seat.site.country();
    double draw = own.uniform();
    String sex = draw < 0.47 ? "female" : draw < 0.97 ? "male" : "unstated";
    String language =
        country.languages().get(own.chance(0.8) ? 0 : own.below(country.languages().size()));
    Employee employee =
        new Employee(id, names.draw(country, sex, own), language, Traits.draw(own, sex), on, null);
    employees.add(employee);
    employee.roleSinceMonth = month;
    employee.changedMonth = month;
    sit(employee, seat);
    open(employee, seat, seat.role, on, MoveKind.HIRE);
    return employee;
  }

  /** Somebody with a fixed name; the spells come from the resources. */
  void appoint(Seat seat, NamedPerson person, List<Spell> spells, int month) {
    Dice own = new Dice(0).fork("named", person.number().hashCode());
    Traits drawn = Traits.draw(own, person.sex());
    Traits calm =
        new Traits(
            drawn.talent(),
            drawn.ambition(),
            drawn.selfBias(),
            drawn.severity(),
            0,
            false,
            person.sex());
    Employee employee =
        new Employee(
            employees.size(),
            new Names.Name(person.givenName(), person.familyName()),
            person.language(),
            calm,
            spells.getFirst().startedOn(),
            person);
    employees.add(employee);
    employee.spells.addAll(spells);
    employee.roleSince = spells.getLast().startedOn();
    employee.roleSinceMonth = month;
    employee.seat = seat;
    seat.holder = employee;
  }

  void sit(Employee employee, Seat seat) {
    employee.seat = seat;
    seat.holder = employee;
    roster.add(employee);
  }

  void vacate(Employee employee, int month) {
    Seat seat = employee.held();
    roster.remove(employee);
    seat.holder = null;
    seat.due = month + 1 + dice.below(seat.leads ? 2 : 3);
    employee.seat = null;
  }

  void open(Employee employee, Seat seat, Role role, LocalDate on, MoveKind kind) {
    employee.spells.add(
        new Spell(role, seat.unit, seat.site, entity(seat), null, on, null, kind, null));
  }

  String entity(Seat seat) {
    return geography.entity(seat.site.country().code(), seat.unit.division().code());
  }

  void close(Employee employee, LocalDate on, @Nullable Employee manager, @Nullable EndKind how) {
    employee.close(on, manager, how);
  }
}
