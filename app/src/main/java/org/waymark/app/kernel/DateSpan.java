package org.waymark.app.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day (included) until a day (not included), or open. */
public record DateSpan(LocalDate from, @Nullable LocalDate until) {
  public DateSpan {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("ends " + until + " before it begins " + from);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
