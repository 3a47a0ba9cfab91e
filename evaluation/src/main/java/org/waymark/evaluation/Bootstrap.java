package org.waymark.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap over queries (Efron 1979), 2,000 draws from one seed: every policy of a set
 * sees the same draws, so differences are paired.
 */
final class Bootstrap {
  private static final int DRAWS = 2000;
  private static final long SEED = 20_260_101;

  /** A mean with its 95 % interval. */
  record Interval(double value, double low, double high) {}

  private Bootstrap() {}

  static Interval mean(double[] values) {
    double[] draws = new double[DRAWS];
    var random = new SplittableRandom(SEED);
    for (int d = 0; d < DRAWS; d++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      draws[d] = sum / values.length;
    }
    Arrays.sort(draws);
    return new Interval(
        Arrays.stream(values).average().orElse(0),
        draws[DRAWS / 40],
        draws[DRAWS - DRAWS / 40 - 1]);
  }

  /** The mean of a − b over the same queries. */
  static Interval difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return mean(difference);
  }
}
