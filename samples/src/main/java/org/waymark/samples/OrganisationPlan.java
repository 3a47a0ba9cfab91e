package org.waymark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the organisation for a number of seats: the named people first, the rest by shares. */
final class OrganisationPlan {
  private static final String SHOPS = "RET";
  private final Draft draft;
  private final Dice dice;

  OrganisationPlan(Catalogue catalogue, Geography geography, Dice dice) {
    this.draft = new Draft(catalogue, geography);
    this.dice = dice;
  }

  Organisation draw(int seats) {
    namedUnits();
    NamedPeople.all().forEach(draft::seat);
    namedTeams();
    List<Department> departments = Department.read();
    int[] sizes = sizes(departments, seats);
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > 0) {
        grow(departments.get(i), sizes[i]);
      }
    }
    return new Organisation(
        List.copyOf(draft.units.values()), List.copyOf(draft.sites.values()), draft.seats);
  }

  private void namedUnits() {
    for (Table.Row row : Table.read("named-units.txt")) {
      draft.unit(
          row.text("code"),
          row.text("name"),
          row.has("parent") ? draft.unit(row.text("parent")) : null);
    }
  }

  /** Colleagues without a fixed name in the teams that have a fixed shape. */
  private void namedTeams() {
    for (Table.Row row : Table.read("named-units.txt")) {
      Weighted<String> members = row.weighted("members");
      for (int i = 0; i < members.items().size(); i++) {
        Seat leader = draft.namedSeat(row.text("lead"));
        for (int n = 0; n < members.weight(i); n++) {
          draft.seat(
              Slug.of(members.items().get(i)), draft.unit(row.text("code")), leader.site, leader);
        }
      }
    }
  }

  /** Every department's seats beside those that have been drawn already. */
  private int[] sizes(List<Department> departments, int seats) {
    Map<String, Integer> drawn = drawn(departments);
    List<Double> wanted = new ArrayList<>();
    double shares = departments.stream().mapToDouble(Department::share).sum();
    for (Department department : departments) {
      double whole = seats * department.share() / shares;
      wanted.add(Math.max(0.0, whole - drawn.getOrDefault(department.code(), 0)));
    }
    return Shares.splitWithFloor(seats - draft.seats.size(), wanted, 4);
  }

  private Map<String, Integer> drawn(List<Department> departments) {
    Map<String, Integer> drawn = new LinkedHashMap<>();
    for (Seat seat : draft.seats) {
      for (Department department : departments) {
        if (seat.unit.code().startsWith(department.code())) {
          drawn.merge(department.code(), 1, Integer::sum);
        }
      }
    }
    return drawn;
  }

  private void grow(Department department, int seats) {
    if (department.code().equals(SHOPS)) {
      Map<String, Weighted<String>> mixes = new LinkedHashMap<>();
      for (Table.Row row : Table.read("shop-mixes.txt")) {
        mixes.put(row.text("section"), row.weighted("mix"));
      }
      new Shops(draft, dice.fork("shops"), mixes).grow(seats);
    } else {
      new DepartmentGrower(draft, department).grow(seats);
    }
  }
}
