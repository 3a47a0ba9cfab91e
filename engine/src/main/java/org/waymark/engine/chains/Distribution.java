package org.waymark.engine.chains;

import java.util.Arrays;

/** What came out of all runs of a simulation. Immutable; never empty. */
public final class Distribution {
  private static final double ROUNDING = 1e-6; // 0.07 × 100 is a little more than 7

  private final long[] sorted;

  Distribution(long[] values) {
    this.sorted = values.clone();
    Arrays.sort(sorted);
  }

  /** How many runs there were, 1 or more. */
  public int runs() {
    return sorted.length;
  }

  /** The mean over all runs. */
  public double mean() {
    return Arrays.stream(sorted).average().orElseThrow();
  }

  /** The least value that at least this share (above 0, at most 1) of the runs did not exceed. */
  public long quantile(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A share lies above 0 and is at most 1, but was %s.".formatted(share));
    }
    return sorted[Math.max(1, (int) Math.ceil(share * sorted.length - ROUNDING)) - 1];
  }

  /** The share of runs with at least this value, 0 to 1. */
  public double atLeast(long value) {
    return (double) Arrays.stream(sorted).filter(v -> v >= value).count() / sorted.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Distribution d && Arrays.equals(sorted, d.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  @Override
  public String toString() {
    return "mean %s, 10%% %d, 50%% %d, 90%% %d"
        .formatted(mean(), quantile(0.1), quantile(0.5), quantile(0.9));
  }
}
