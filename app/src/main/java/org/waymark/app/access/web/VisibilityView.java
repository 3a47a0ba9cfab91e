package org.waymark.app.access.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Crumb;

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

  /**
   * Looks of one sort.
   *
   * @param purposes what they were for, as far as it is still there for the person looked at
   * @param gone how many more there were
   */
  public record Look(String what, int times, List<Crumb> purposes, int gone) {}
}
