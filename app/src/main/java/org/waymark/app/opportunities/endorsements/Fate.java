package org.waymark.app.opportunities.endorsements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of what a manager said, as far as it can be told today. */
enum Fate {
  HELD,
  NOT_HELD,
  OPEN;

  /** Half a year in the new role counts as kept. */
  static final int KEPT_DAYS = 180;

  /** On a scale to 5, the middle: as it was asked for. */
  static final double READY = 3;

  /**
   * One application that came after.
   *
   * @param score the mean of all that the panel gave, or null
   * @param wanting whether it was answered no for a skill that was required
   */
  record Course(boolean accepted, @Nullable Double score, boolean wanting, @Nullable Stay stay) {}

  /** The time in the role that was taken; without an end it goes on. */
  record Stay(LocalDate from, @Nullable LocalDate until) {
    boolean kept(LocalDate today) {
      LocalDate end = until == null || until.isAfter(today) ? today : until;
      return ChronoUnit.DAYS.between(from, end) >= KEPT_DAYS;
    }

    boolean brokenOff(LocalDate today) {
      return until != null && !until.isAfter(today) && !kept(today);
    }
  }

  /** Of all that came after: one that held is enough. */
  static Fate of(List<Course> courses, LocalDate today) {
    List<Fate> fates = courses.stream().map(c -> of(c, today)).toList();
    return fates.contains(HELD) ? HELD : fates.contains(NOT_HELD) ? NOT_HELD : OPEN;
  }

  private static Fate of(Course course, LocalDate today) {
    Stay stay = course.stay();
    if (course.accepted() && stay != null && stay.kept(today)) {
      return HELD;
    }
    if (course.accepted() && stay != null && stay.brokenOff(today)) {
      return NOT_HELD;
    }
    Double score = course.score();
    if (score != null) {
      return score >= READY ? HELD : NOT_HELD;
    }
    return course.wanting() ? NOT_HELD : OPEN;
  }
}
