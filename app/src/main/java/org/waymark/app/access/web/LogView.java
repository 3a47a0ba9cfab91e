package org.waymark.app.access.web;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
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
      long id, Instant at, String what, String by, String about, @Nullable String object) {
    private static final Pattern CASE =
        Pattern.compile(
            "/(applications|moves|exceptions)/\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** The page of the case that it was about, where there is one. */
    public @Nullable String course() {
      return object != null && CASE.matcher(object).matches() ? "/cases" + object : null;
    }
  }
}
