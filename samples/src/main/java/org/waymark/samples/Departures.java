package org.waymark.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who leaves in a month, by the rates that are the truth. */
final class Departures {
  private final World world;
  private final Dice dice;

  private record Leaving(Employee employee, LocalDate on) {}

  Departures(World world) {
    this.world = world;
    this.dice = world.dice.fork("departures");
  }

  void month(int month) {
    List<Leaving> leaving = new ArrayList<>();
    for (Seat seat : world.organisation.seats()) {
      Employee employee = seat.holder;
      if (employee != null && employee.named == null && leaves(employee, month)) {
        leaving.add(new Leaving(employee, world.months.lastDay(month, dice)));
      }
    }
    leaving.sort(Comparator.comparing(Leaving::on).thenComparing(one -> -one.employee().held().id));
    for (Leaving one : leaving) {
      leave(one.employee(), one.on(), month);
    }
  }

  private boolean leaves(Employee employee, int month) {
    if (employee.changedMonth >= month) {
      return false;
    }
    return dice.chance(LeavingRates.monthly(employee, tenure(employee, month)));
  }

  private int tenure(Employee employee, int month) {
    return (int) ChronoUnit.MONTHS.between(employee.hiredOn, world.months.end(month));
  }

  void leave(Employee employee, LocalDate on, int month) {
    int tenure = tenure(employee, month);
    world.close(employee, on, employee.place().leader(), how(employee, tenure));
    world.vacate(employee, month);
    employee.host = null;
    employee.leftOn = on;
  }

  private EndKind how(Employee employee, int tenure) {
    if (tenure > 200 && dice.chance(0.6)) {
      return EndKind.RETIREMENT;
    }
    double draw = dice.uniform();
    if (tenure < 12 && employee.last().role().level() <= 2 && draw < 0.22) {
      return EndKind.END_OF_CONTRACT;
    }
    return draw > 0.87 ? EndKind.INVOLUNTARY : EndKind.VOLUNTARY;
  }
}
