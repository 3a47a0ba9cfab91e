package org.waymark.app.opportunities.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningId;

/**
 * What somebody wrote so far.
 *
 * @param unreadable how many of the times typed are none
 */
public record DecisionDraft(
    @Nullable Reason reason,
    String strength,
    String gap,
    String change,
    List<OpeningId> alternatives,
    String talk,
    List<Instant> times,
    int unreadable) {
  public DecisionDraft {
    strength = strength.strip();
    gap = gap.strip();
    change = change.strip();
    talk = talk.strip();
    alternatives = List.copyOf(alternatives);
    times = List.copyOf(times);
  }
}
