package org.waymark.app.access.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/** Public for the generated template classes only. */
public record VisibilityView(List<Shared> shared, List<Look> looks) {
  public record Shared(
      Refusal what, String with, boolean withIsKey, @Nullable LocalDate until, String href) {}

  public record Look(
      @Nullable String viewer, String what, @Nullable String purpose, LocalDate day, int times) {}
}
