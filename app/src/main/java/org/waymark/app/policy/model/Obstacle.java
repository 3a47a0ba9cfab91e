package org.waymark.app.policy.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * Something that stands in the way of a move.
 *
 * @param from when it no longer does, where that is known
 */
public record Obstacle(
    Rule rule, Strength strength, @Nullable LocalDate from, Refusal reason, Provision provision) {
  public boolean soft() {
    return strength instanceof Strength.Soft;
  }
}
