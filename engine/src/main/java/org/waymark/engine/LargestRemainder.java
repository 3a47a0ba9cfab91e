package org.waymark.engine;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Rounds shares to whole numbers that add up (Hamilton's method); ties go to the earlier share. */
final class LargestRemainder {
  private LargestRemainder() {}

  static int[] of(double[] exact, int total) {
    int[] rounded = new int[exact.length];
    double[] remainder = new double[exact.length];
    int left = total;
    for (int i = 0; i < exact.length; i++) {
      rounded[i] = (int) exact[i];
      remainder[i] = exact[i] - rounded[i];
      left -= rounded[i];
    }
    IntStream.range(0, exact.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -remainder[i]))
        .limit(Math.max(0, left))
        .forEach(i -> rounded[i]++);
    return rounded;
  }
}
