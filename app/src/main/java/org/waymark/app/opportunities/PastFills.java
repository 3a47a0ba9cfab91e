package org.waymark.app.opportunities;

import java.util.Optional;

/** How openings were filled so far, in numbers about nobody. */
public interface PastFills {
  /** Offers that were answered, and how many of them with yes. */
  record Answers(int given, int accepted) {}

  /** From publication to acceptance: the middle one and the middle half, in days. */
  record Durations(int filled, int lowerDays, int medianDays, int upperDays) {}

  Optional<Answers> answers();

  Optional<Durations> fills();
}
