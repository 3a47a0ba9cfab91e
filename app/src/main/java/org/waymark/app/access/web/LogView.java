package org.waymark.app.access.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Public for the generated template classes only. */
public record LogView(
    List<Line> lines, @Nullable Long next, boolean sealsHold, @Nullable Long broken) {
  /**
   * One entry.
   *
   * @param what a message key
   * @param by who did it, empty for the system itself
   */
  public record Line(
      long id, Instant at, String what, String by, String about, @Nullable String object) {}
}
