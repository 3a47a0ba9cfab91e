package org.waymark.samples;

import org.jspecify.annotations.Nullable;

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
  private final Titles titles = new Titles();
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
      fill(unit, above, left, hasHead || left < seats, null);
    }
  }

  /** With a place given, all teams are there; else each team has its own. */
  private void fill(Unit unit, Seat above, int seats, boolean headed, @Nullable Site place) {
    int count = (int) Math.max(1, Math.round(seats / TEAM));
    if (count == 1 && !headed) {
      team(unit, above, seats, draft.site(places.next()));
    } else if (count <= SPAN) {
      for (int size : Shares.even(seats, count)) {
        Site site = place == null ? draft.site(places.next()) : place;
        team(draft.numbered(department.code(), teamName(site), unit), above, size, site);
      }
    } else {
      int groups = Math.min(SPAN, Math.max(2, (count + 7) / 8));
      for (int size : Shares.even(seats, groups)) {
        group(unit, above, size, place);
      }
    }
  }

  private void group(Unit parent, Seat above, int seats, @Nullable Site place) {
    Site site = place == null ? draft.site(places.next()) : place;
    Unit unit =
        draft.numbered(
            department.code() + "-" + site.city().code(),
            titles.unique(department.name() + " " + site.city().name()),
            parent);
    int middle = Math.min(1, department.leaders().size() - 1);
    Seat leader = draft.seat(department.leaders().get(middle), unit, site, above);
    fill(unit, leader, seats - 1, true, site);
  }

  private void team(Unit unit, Seat above, int seats, Site site) {
    Seat leader = draft.seat(department.leaders().getFirst(), unit, site, above);
    for (int i = 1; i < seats; i++) {
      draft.seat(Slug.of(roles.next()), unit, site, leader);
    }
  }

  private String teamName(Site site) {
    int index = teams++;
    String name =
        index < department.teams().size()
            ? department.teams().get(index)
            : department.teams().get(index % department.teams().size()) + " " + site.city().name();
    return titles.unique(name);
  }
}
