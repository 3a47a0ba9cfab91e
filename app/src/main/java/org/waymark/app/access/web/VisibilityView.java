package org.waymark.app.access.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/** Public for the generated template classes only. */
public record VisibilityView(List<Shared> shared, List<LookDay> looks) {
  public record Shared(
      Refusal what, String with, boolean withIsKey, @Nullable LocalDate until, String href) {}

  /**
   * What one person looked at on one day.
   *
   * @param viewer null for an account without a person
   */
  public record LookDay(@Nullable String viewer, LocalDate day, List<Look> looks) {}

  public record Look(String what, @Nullable String purpose, int times) {}
}
