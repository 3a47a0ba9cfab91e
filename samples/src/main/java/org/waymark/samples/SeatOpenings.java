package org.waymark.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each seat came into being: about six in ten were there at the start, leaders before their
 * people.
 */
final class SeatOpenings {
  private final List<Seat> seats;
  private final Months months;
  private final Dice dice;
  private final Map<Unit, Integer> units = new HashMap<>();

  SeatOpenings(List<Seat> seats, Months months, Dice dice) {
    this.seats = seats;
    this.months = months;
    this.dice = dice;
  }

  void draw() {
    for (Seat seat : seats) {
      seat.opens = seat.named != null ? fixed(seat.named) : member(seat.unit);
    }
    for (int i = seats.size() - 1; i >= 0; i--) {
      Seat seat = seats.get(i);
      if (seat.manager != null && seat.manager.named == null) {
        seat.manager.opens = Math.min(seat.manager.opens, seat.opens);
      }
    }
    for (Seat seat : seats) {
      seat.due = seat.opens;
    }
  }

  private int fixed(NamedPerson person) {
    return Math.max(0, months.ago(person.inRoleMonths()));
  }

  private int member(Unit unit) {
    int since = units.computeIfAbsent(unit, key -> dice.chance(0.72) ? 0 : 1 + dice.below(108));
    return dice.chance(0.8) ? since : dice.between(since, Months.LAST - 6);
  }
}
