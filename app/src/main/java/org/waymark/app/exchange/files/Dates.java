package org.waymark.app.exchange.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates of one column, once it has seen all of them to know whether days come first. */
final class Dates {
  /** What two numbers below 13 mean. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN,
    CONTRADICTING
  }

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
  private static final Pattern DOTS =
      Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
  private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[- ](\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private boolean dayFirst;
  private boolean monthFirst;

  void see(String cell) {
    Matcher m = SLASHES.matcher(cell);
    if (m.matches()) {
      dayFirst |= Integer.parseInt(m.group(1)) > 12;
      monthFirst |= Integer.parseInt(m.group(2)) > 12;
    }
  }

  Order order() {
    if (dayFirst && monthFirst) {
      return Order.CONTRADICTING;
    }
    return dayFirst ? Order.DAY_FIRST : monthFirst ? Order.MONTH_FIRST : Order.UNKNOWN;
  }

  /** Whether it is a date whose day and month cannot be told apart. */
  static boolean unclear(String cell, Order order) {
    Matcher m = SLASHES.matcher(cell);
    return m.matches()
        && order != Order.DAY_FIRST
        && order != Order.MONTH_FIRST
        && Integer.parseInt(m.group(1)) <= 12
        && Integer.parseInt(m.group(2)) <= 12
        && !m.group(1).equals(m.group(2));
  }

  /** The date, or null when it is none. */
  static @Nullable LocalDate read(String cell, Order order) {
    Matcher m = ISO.matcher(cell);
    if (m.matches()) {
      return day(m.group(1), number(m.group(2)), m.group(3));
    }
    m = DOTS.matcher(cell);
    if (m.matches()) {
      return day(m.group(3), number(m.group(2)), m.group(1));
    }
    m = NAMED.matcher(cell);
    if (m.matches()) {
      return day(m.group(3), MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1, m.group(1));
    }
    m = SLASHES.matcher(cell);
    if (!m.matches()) {
      return null;
    }
    boolean swapped =
        order == Order.MONTH_FIRST || (order != Order.DAY_FIRST && number(m.group(2)) > 12);
    return swapped
        ? day(m.group(3), number(m.group(1)), m.group(2))
        : day(m.group(3), number(m.group(2)), m.group(1));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    int y = number(year);
    try {
      return y < 1900 || y > 2199 ? null : LocalDate.of(y, month, number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
