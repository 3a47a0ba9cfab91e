package org.waymark.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Leaves and rotations: a time away from the own seat that ends with a return. */
final class Absences {
  private static final double LEAVE = 0.0021;
  private static final double ROTATION = 0.003;
  private final World world;
  private final Dice dice;

  Absences(World world) {
    this.world = world;
    this.dice = world.dice.fork("absences");
  }

  void month(Employee employee, int month) {
    if (employee.changedMonth >= month) {
      return;
    }
    if (employee.away()) {
      if (employee.awayUntil <= month) {
        comeBack(employee, month);
      }
    } else if (month - employee.roleSinceMonth >= 6 && dice.chance(LEAVE)) {
      begin(employee, employee.held(), MoveKind.LEAVE, month, 3 + dice.below(9));
    } else if (mayRotate(employee, month) && dice.chance(ROTATION)) {
      rotate(employee, month);
    }
  }

  private static boolean mayRotate(Employee employee, int month) {
    int level = employee.held().role.level();
    return !employee.held().leads
        && level >= 2
        && level <= 6
        && month - employee.roleSinceMonth >= 12;
  }

  private void rotate(Employee employee, int month) {
    Seat own = employee.held();
    Weighted<Role> roles = world.feeders.into(own.role);
    for (int i = 0; i < 8 && !roles.isEmpty(); i++) {
      Role role = roles.draw(dice);
      Country country =
          dice.chance(0.7) ? own.site.country() : dice.pick(world.organisation.sites()).country();
      @Nullable Employee there = world.roster.draw(role, country, dice);
      if (there != null && isHost(there.held(), own)) {
        employee.host = there.held();
        employee.lastMove = MoveKind.ROTATION;
        begin(employee, there.held(), MoveKind.ROTATION, month, 5 + dice.below(8));
        return;
      }
    }
  }

  private static boolean isHost(Seat there, Seat own) {
    boolean near = there.site.city().equals(own.site.city()) || own.role.level() >= 4;
    return near
        && !there.leads
        && there.role.level() == own.role.level()
        && !there.unit.equals(own.unit);
  }

  private void begin(Employee employee, Seat where, MoveKind kind, int month, int length) {
    LocalDate on = world.months.start(month);
    world.close(employee, on.minusDays(1), employee.held().leaderBefore(), null);
    world.open(employee, where, where.role, on, kind);
    employee.awayUntil = month + length;
    employee.changedMonth = month;
  }

  private void comeBack(Employee employee, int month) {
    LocalDate on = world.months.start(month);
    world.close(employee, on.minusDays(1), employee.place().leaderBefore(), null);
    employee.host = null;
    employee.awayUntil = 0;
    employee.changedMonth = month;
    world.open(employee, employee.held(), employee.held().role, on, MoveKind.RETURN);
  }
}
