package org.waymark.benchmarks.sections;

import java.util.List;

/**
 * How much is measured.
 *
 * @param people in the company that all peers see
 * @param openings to match
 * @param queries per peer at full number; slower peers answer a part of them
 * @param warmUp queries before anything counts
 * @param floors numbers of people for the engine beside its floor
 * @param seconds of each phase of the updates
 * @param quick whether this is only to see that it works
 */
public record Scale(
    int people,
    int openings,
    int queries,
    int warmUp,
    List<Integer> floors,
    int seconds,
    boolean quick) {
  public static Scale full() {
    return new Scale(100_000, 10_000, 1_000, 500, List.of(1_000_000, 2_000_000), 15, false);
  }

  public static Scale small() {
    return new Scale(20_000, 2_000, 60, 40, List.of(100_000, 200_000), 3, true);
  }
}
