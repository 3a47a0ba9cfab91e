package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RoleId;

/** Keeps what roles ask for, one set at a time. */
public interface RoleRequirements {
  /** Where a set came from. */
  enum Origin {
    STATED,
    OCCUPATION
  }

  /** A set and where it came from. */
  record Kept(RequirementSet set, Origin origin, @Nullable Integer occupation) {}

  /** What counts today, of every role. */
  Map<RoleId, Kept> current();

  /** Closes the sets that count today and opens these; an empty one opens nothing. */
  void replace(Map<RoleId, Kept> sets, Instant at);
}
