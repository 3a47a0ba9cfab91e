package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;

/**
 * Everything that decides whether a person may send an application today.
 *
 * @param pausedUntil the day on which their pause ends, or null
 * @param againFrom the day from which they may apply for the same role again, or null
 * @param policy why the company's rules say no today; nothing when they do not
 */
public record Attempt(
    PersonId person,
    Opening opening,
    LocalDate today,
    boolean employed,
    @Nullable LocalDate pausedUntil,
    boolean appliedAlready,
    @Nullable LocalDate againFrom,
    List<Refusal> policy) {
  public Attempt {
    policy = List.copyOf(policy);
  }

  boolean published() {
    return opening.state() instanceof OpeningState.Published;
  }
}
