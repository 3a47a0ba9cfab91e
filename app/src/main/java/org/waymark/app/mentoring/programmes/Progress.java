package org.waymark.app.mentoring.programmes;

import java.util.OptionalInt;

/**
 * How a cohort goes, in numbers; a number is shown only where neither it nor the rest of the cohort
 * is one to four people.
 */
record Progress(int pairs, int met, int answered, int ended) {
  static final int SMALLEST = 5;

  /** Whether the cohort is large enough for any number. */
  boolean shown() {
    return pairs >= SMALLEST;
  }

  OptionalInt of(int some) {
    boolean safe = some == 0 || some >= SMALLEST;
    boolean restSafe = pairs == some || pairs - some >= SMALLEST;
    return shown() && safe && restSafe ? OptionalInt.of(some) : OptionalInt.empty();
  }
}
