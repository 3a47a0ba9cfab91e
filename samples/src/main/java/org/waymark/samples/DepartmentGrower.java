package org.waymark.samples;

import java.util.Map;
import java.util.TreeMap;

/**
 * Grows a department to a number of seats: teams of four to twelve, leaders over teams, heads over
 * leaders.
 */
final class DepartmentGrower {
  private static final double TEAM = 8;
  private static final int SPAN = 9;
  private final Draft draft;
  private final Department department;
  private final Weighted.Dealer<String> roles;
  private final Weighted.Dealer<String> places;
  private final Map<String, Integer> used = new TreeMap<>();
  private int teams;

  DepartmentGrower(Draft draft, Department department) {
    this.draft = draft;
    this.department = department;
    this.roles = department.mix().dealer();
    this.places = department.sites().dealer();
  }

  void grow(int seats) {
    Unit unit = draft.units.get(department.code());
    if (unit == null) {
      unit = draft.unit(department.code(), department.name(), draft.unit(department.division()));
    }
    Seat above = draft.namedSeat(department.head());
    boolean hasHead = above.unit.code().equals(department.code());
    int left = seats;
    if (!hasHead && left > 12) {
      above = draft.seat(department.leaders().getLast(), unit, draft.site(places.next()), above);
      left--;
    }
    if (left > 0) {
      fill(unit, above, left, hasHead || left < seats);
    }
  }

  private void fill(Unit unit, Seat above, int seats, boolean headed) {
    int count = (int) Math.max(1, Math.round(seats / TEAM));
    if (count == 1 && !headed) {
      team(unit, above, seats);
    } else if (count <= SPAN) {
      for (int size : Shares.even(seats, count)) {
        team(null, unit, above, size);
      }
    } else {
      int groups = Math.min(SPAN, Math.max(2, (count + 7) / 8));
      for (int size : Shares.even(seats, groups)) {
        group(unit, above, size);
      }
    }
  }

  private void group(Unit parent, Seat above, int seats) {
    Site site = draft.site(places.next());
    Unit unit =
        draft.numbered(
            department.code() + "-" + site.city().code(),
            titled(department.name() + " " + site.city().name()),
            parent);
    int middle = Math.min(1, department.leaders().size() - 1);
    Seat leader = draft.seat(department.leaders().get(middle), unit, site, above);
    fill(unit, leader, seats - 1, true);
  }

  private void team(Unit parent, Seat above, int seats) {
    team(parent, parent, above, seats);
  }

  private void team(
      @org.jspecify.annotations.Nullable Unit own, Unit parent, Seat above, int seats) {
    Site site =
        above.unit.equals(parent)
                && teams > 0
                && parent.code().length() > department.code().length()
            ? above.site
            : draft.site(places.next());
    Unit unit = own == null ? draft.numbered(department.code(), teamName(site), parent) : own;
    teams++;
    Seat leader = draft.seat(department.leaders().getFirst(), unit, site, above);
    for (int i = 1; i < seats; i++) {
      draft.seat(Slug.of(roles.next()), unit, site, leader);
    }
  }

  private String teamName(Site site) {
    int index = teams;
    String name =
        index < department.teams().size()
            ? department.teams().get(index)
            : department.teams().get(index % department.teams().size()) + " " + site.city().name();
    return titled(name);
  }

  private String titled(String name) {
    int count = used.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " " + count;
  }
}
