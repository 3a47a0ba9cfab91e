package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.samples.PastOpening.Considered;

/** Fills vacant seats: from inside where somebody fits and is let go, else from outside. */
final class Filling {
  private static final int TRIES = 26;
  private static final int SHORTLIST = 6;
  static final double LET_GO = 0.93;
  static final double LET_GO_BY_HOARDER = 0.35;
  private final World world;
  private final Dice dice;
  private final double plantedBias;

  Filling(World world, double plantedBias) {
    this.world = world;
    this.dice = world.dice.fork("filling");
    this.plantedBias = plantedBias;
  }

  void fill(Seat seat, int month) {
    List<Considered> considered = lookInside(seat, month) ? shortlist(seat, month) : List.of();
    @Nullable Considered best = null;
    for (Considered one : considered) {
      if (!one.blocked() && (best == null || one.score() > best.score())) {
        best = one;
      }
    }
    if (best == null) {
      LocalDate on = world.months.firstDay(month, dice);
      record(seat, month, on, considered, world.hire(seat, on, month), MoveKind.HIRE, 0);
    } else {
      move(best.employee(), seat, month, considered);
    }
  }

  private boolean lookInside(Seat seat, int month) {
    int level = seat.role.level();
    return month > 2
        && dice.chance(Math.min(0.8, level <= 1 ? 0.08 : level == 2 ? 0.3 : 0.36 + 0.08 * level));
  }

  private List<Considered> shortlist(Seat seat, int month) {
    List<Considered> found = new ArrayList<>();
    Weighted<Role> feeders = world.feeders.into(seat.role);
    for (int i = 0; i < TRIES && found.size() < SHORTLIST && !feeders.isEmpty(); i++) {
      Employee employee = world.roster.draw(feeders.draw(dice), country(seat), dice);
      if (employee != null && mayMove(employee, seat, month) && isNew(employee, found)) {
        found.add(judge(employee, seat));
      }
    }
    return found;
  }

  private Country country(Seat seat) {
    boolean local = seat.role.level() <= 2 || dice.chance(0.82);
    return local ? seat.site.country() : dice.pick(world.organisation.sites()).country();
  }

  private static boolean isNew(Employee employee, List<Considered> found) {
    return found.stream().noneMatch(one -> one.employee() == employee);
  }

  private boolean mayMove(Employee employee, Seat seat, int month) {
    Seat own = employee.held();
    if (employee.away() || month - employee.roleSinceMonth < 12 || employee.changedMonth >= month) {
      return false;
    }
    if (own.role.equals(seat.role) && own.unit.equals(seat.unit)) {
      return false;
    }
    boolean near = own.site.city().equals(seat.site.city());
    return near || dice.chance(seat.role.level() <= 2 ? 0.1 : seat.role.level() <= 4 ? 0.4 : 0.7);
  }

  private Considered judge(Employee employee, Seat seat) {
    Seat own = employee.held();
    double score =
        0.5 * employee.traits.talent()
            + 0.6 * employee.traits.ambition()
            + 1.5 * world.feeders.carried(own.role, seat.role)
            + (seat.role.level() > own.role.level() ? 0.7 : 0)
            + (own.unit.division().equals(seat.unit.division()) ? 0.5 : 0)
            + (own.site.equals(seat.site) ? 0.5 : 0)
            + 0.6 * dice.normal()
            - (employee.traits.sex().equals("female") ? plantedBias : 0);
    Employee manager = own.leader();
    boolean hoarded = manager != null && manager.traits.hoards();
    return new Considered(employee, score, !dice.chance(hoarded ? LET_GO_BY_HOARDER : LET_GO));
  }

  private void move(Employee employee, Seat seat, int month, List<Considered> considered) {
    Seat from = employee.held();
    LocalDate on = world.months.start(month);
    MoveKind kind = kind(from, seat);
    world.close(employee, on.minusDays(1), from.leaderBefore(), null);
    world.vacate(employee, month);
    world.sit(employee, seat);
    world.open(employee, seat, seat.role, on, kind);
    if (!from.role.equals(seat.role)) {
      employee.roleSince = on;
    }
    employee.roleSinceMonth = month;
    employee.changedMonth = month;
    employee.lastMove = kind;
    record(
        seat, month, on, considered, employee, kind, world.feeders.carried(from.role, seat.role));
  }

  private static MoveKind kind(Seat from, Seat to) {
    if (to.role.level() > from.role.level()) {
      return MoveKind.PROMOTION;
    }
    return from.site.country().equals(to.site.country()) ? MoveKind.LATERAL : MoveKind.TRANSFER;
  }

  private void record(
      Seat seat,
      int month,
      LocalDate on,
      List<Considered> considered,
      Employee chosen,
      MoveKind kind,
      double carried) {
    LocalDate opened = world.months.start(Math.max(0, month - 2)).plusDays(dice.below(28));
    world.past.add(
        new PastOpening(
            world.past.size() + 1, seat, opened, on, considered, chosen, kind, carried));
  }
}
