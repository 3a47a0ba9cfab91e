package org.waymark.app.recognition.credit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningId;

/**
 * Earned by letting somebody go in time.
 *
 * @param until the first day on which it can be used no more
 * @param used the opening that it brought forward
 */
public record Credit(UUID id, LocalDate earnedOn, LocalDate until, @Nullable OpeningId used) {
  public boolean usableOn(LocalDate day) {
    return used == null && day.isBefore(until);
  }
}
