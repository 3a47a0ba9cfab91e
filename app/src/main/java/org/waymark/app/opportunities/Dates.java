package org.waymark.app.opportunities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of an opening; each may be open. The last days count in. */
public record Dates(
    @Nullable LocalDate insideUntil,
    @Nullable LocalDate applyBy,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {
  public static final Dates OPEN = new Dates(null, null, null, null);

  /** Whether nothing ends before it begins. */
  public boolean inOrder() {
    return inOrder(insideUntil, applyBy) && inOrder(startsOn, endsOn);
  }

  /** Whether an application may still be sent on this day. */
  public boolean takesApplicationsOn(LocalDate day) {
    return applyBy == null || !day.isAfter(applyBy);
  }

  private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null || !last.isBefore(first);
  }
}
