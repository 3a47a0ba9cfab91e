package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.List;

/** Profile and requirements as they were when the application was sent; never changed. */
public record Snapshot(
    Instant takenAt, int requirementsRevision, List<Asked> asked, List<Held> held) {
  /** A requirement of that day. */
  public record Asked(int skill, String name, int minimum, int weight, boolean required) {}

  /** A skill of the person on that day. */
  public record Held(int skill, String name, int level, int certainty) {}
}
