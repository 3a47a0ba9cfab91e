package org.waymark.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** The months that are simulated: the last one holds today. */
final class Months {
  static final int LAST = 120;
  private final LocalDate today;
  private final YearMonth first;

  Months(LocalDate today) {
    this.today = today;
    this.first = YearMonth.from(today).minusMonths(LAST);
  }

  LocalDate today() {
    return today;
  }

  LocalDate start(int month) {
    return first.plusMonths(month).atDay(1);
  }

  LocalDate end(int month) {
    return first.plusMonths(month).atEndOfMonth();
  }

  /** The month, counted from the first simulated one, that lies so many months before today's. */
  int ago(int monthsAgo) {
    return LAST - monthsAgo;
  }

  /** A first day at work: one of the first ten days, not on a weekend, not after today. */
  LocalDate firstDay(int month, Dice dice) {
    LocalDate day = start(month).plusDays(dice.chance(0.6) ? 0 : dice.below(8));
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    return day.isAfter(today) ? start(month) : day;
  }

  /** A last day at work: mostly the end of the month, never before the 15th. */
  LocalDate lastDay(int month, Dice dice) {
    LocalDate end = end(month);
    return dice.chance(0.7) ? end : start(month).plusDays(14 + dice.below(14));
  }
}
