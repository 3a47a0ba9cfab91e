package org.waymark.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said about a skill of a person. */
record Stated(
    String skill,
    int level,
    String source,
    String by,
    LocalDate on,
    String interest,
    @Nullable Integer enjoyment,
    String evidence) {

  static int level(double value) {
    return (int) Math.max(1, Math.min(5, Math.floor(value + 0.5)));
  }
}
