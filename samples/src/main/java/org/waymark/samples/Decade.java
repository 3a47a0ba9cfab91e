package org.waymark.samples;

import java.util.List;

/** Runs the company month by month through ten years until exactly so many people work there. */
final class Decade {
  private final World world;
  private final NamedHistories histories;
  private final Filling filling;
  private final Absences absences;
  private final Departures departures;
  private final Dice dice;
  private final int people;

  Decade(World world, int people, double plantedBias) {
    this.world = world;
    this.people = people;
    this.histories = new NamedHistories(world);
    this.filling = new Filling(world, plantedBias);
    this.absences = new Absences(world);
    this.departures = new Departures(world);
    this.dice = world.dice.fork("decade");
  }

  void run() {
    new SeatOpenings(world.organisation.seats(), world.months, dice.fork("openings")).draw();
    for (int month = 0; month <= Months.LAST; month++) {
      month(month);
    }
    histories.complete();
    Numbers.assign(world.employees);
  }

  private void month(int month) {
    for (Seat seat : seats()) {
      seat.holderBefore = seat.holder;
    }
    fill(month);
    if (month > 0) {
      for (Seat seat : seats()) {
        if (seat.holder != null && seat.holder.named == null) {
          absences.month(seat.holder, month);
        }
      }
    }
    if (month > 0 && month < Months.LAST) {
      departures.month(month);
    }
    if (month == Months.LAST - 1) {
      makeRoom(month);
    }
  }

  private List<Seat> seats() {
    return world.organisation.seats();
  }

  private void fill(int month) {
    int free = month == Months.LAST ? people - filled() : Integer.MAX_VALUE;
    for (boolean leading : new boolean[] {true, false}) {
      for (Seat seat : seats()) {
        boolean now =
            month == Months.LAST || (seat.due <= month && (leading || month < Months.LAST - 1));
        if (seat.holder == null
            && seat.opens <= month
            && seat.leads == leading
            && now
            && free > 0) {
          take(seat, month);
          free--;
        }
      }
    }
  }

  private void take(Seat seat, int month) {
    if (seat.named != null) {
      histories.appoint(seat, seat.named, month);
    } else if (month == 0) {
      world.hire(seat, histories.longAgo(dice), 0);
    } else if (month == Months.LAST) {
      world.hire(seat, world.months.firstDay(month, dice), month);
    } else {
      filling.fill(seat, month);
    }
  }

  private int filled() {
    int filled = 0;
    for (Seat seat : seats()) {
      filled += seat.holder == null ? 0 : 1;
    }
    return filled;
  }

  /** Before the last month some seats must be free: then the number comes out exactly. */
  private void makeRoom(int month) {
    int over = filled() + vacantLeads() - people;
    for (int i = seats().size() - 1; i >= 0 && over > 0; i--) {
      Seat seat = seats().get(i);
      Employee employee = seat.holder;
      if (employee != null && mayGo(employee, seat, month)) {
        departures.leave(employee, world.months.end(month), month);
        over--;
      }
    }
  }

  private static boolean mayGo(Employee employee, Seat seat, int month) {
    return employee.named == null && !seat.leads && employee.changedMonth < month;
  }

  private int vacantLeads() {
    int vacant = 0;
    for (Seat seat : seats()) {
      vacant += seat.leads && seat.holder == null ? 1 : 0;
    }
    return vacant;
  }
}
