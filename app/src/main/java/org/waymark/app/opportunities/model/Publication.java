package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an opening is published, and what the rules say of such a day.
 *
 * @param requirements how many skills it asks for
 * @param insideUntil until when it is there for people inside alone, at least; null for no rule
 * @param mostMonths how long a project may last at most
 * @param payShown whether its band is to be seen
 */
public record Publication(
    LocalDate day,
    int requirements,
    @Nullable LocalDate insideUntil,
    int mostMonths,
    boolean payShown) {
  private static final int NO_LIMIT = 1_200;

  static Publication plain(LocalDate day, int requirements) {
    return new Publication(day, requirements, null, NO_LIMIT, true);
  }

  /** The later of what the rules ask for and what the owner wants. */
  @Nullable LocalDate inside(@Nullable LocalDate wanted) {
    if (insideUntil == null || wanted == null) {
      return insideUntil == null ? wanted : insideUntil;
    }
    return wanted.isAfter(insideUntil) ? wanted : insideUntil;
  }
}
