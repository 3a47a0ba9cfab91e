package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/**
 * Everything that decides whether a person may send an application today.
 *
 * @param pausedUntil the day on which their pause ends, or null
 */
public record Attempt(
    PersonId person,
    Opening opening,
    LocalDate today,
    boolean employed,
    @Nullable LocalDate pausedUntil,
    boolean appliedAlready) {
  boolean published() {
    return opening.state() instanceof OpeningState.Published;
  }
}
