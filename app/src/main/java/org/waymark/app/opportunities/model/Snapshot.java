package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.FrozenFit;

/**
 * Profile, requirements and fit as they were when the application was sent; never changed.
 *
 * @param fit null only for what was sent before fits were kept
 */
public record Snapshot(
    Instant takenAt,
    int requirementsRevision,
    List<Asked> asked,
    List<Held> held,
    @Nullable FrozenFit fit) {
  /** A requirement of that day. */
  public record Asked(int skill, String name, int minimum, int weight, boolean required) {}

  /** A skill of the person on that day. */
  public record Held(int skill, String name, int level, int certainty) {}
}
