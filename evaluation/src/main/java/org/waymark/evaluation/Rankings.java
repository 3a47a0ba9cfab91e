package org.waymark.evaluation;

import java.util.Arrays;

/** Orders ids by their scores, the greatest first, ties to the lower id. */
final class Rankings {
  private Rankings() {}

  static int[] of(float[] scores, int most) {
    long[] keys = new long[scores.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) descending(scores[i]) << 32) | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).limit(most).mapToInt(k -> (int) k).toArray();
  }

  /** Maps floats to ints so that greater floats become smaller ints. */
  private static int descending(float score) {
    int bits = Float.floatToIntBits(score + 0f);
    return ~(bits >= 0 ? bits : bits ^ 0x7fffffff);
  }
}
