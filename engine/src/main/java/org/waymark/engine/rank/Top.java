package org.waymark.engine.rank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The places of the greatest values. */
final class Top {
  private Top() {}

  /** Places in the order of their scores, the greatest first, ties to the lower id. */
  static int[] of(float[] scores, int[] ids, int k) {
    long[] keys = new long[scores.length];

    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) descending(scores[i]) << 32) | ids[i];
    }
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    int size = Math.min(k, keys.length);
    Map<Long, Integer> places = new HashMap<>();
    long last = size == 0 ? 0 : sorted[size - 1];
    for (int i = 0; i < keys.length; i++) {
      if (size > 0 && keys[i] <= last) {
        places.put(keys[i], i);
      }
    }
    int[] top = new int[size];
    for (int i = 0; i < size; i++) {
      top[i] = places.getOrDefault(sorted[i], 0);
    }
    return top;
  }

  /** The ids of the greatest scores above a floor, ties to the lower id. */
  static int[] ids(float[] scores, int k, float above) {
    long[] keys = new long[scores.length];
    int size = 0;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > above) {
        keys[size++] = ((long) descending(scores[i]) << 32) | i;
      }
    }
    keys = Arrays.copyOf(keys, size);
    Arrays.sort(keys);
    return Arrays.stream(keys).limit(k).mapToInt(key -> (int) key).toArray();
  }

  /** Maps floats to ints so that greater floats become smaller ints. */
  private static int descending(float score) {
    int bits = Float.floatToIntBits(score + 0f);
    return ~(bits >= 0 ? bits : bits ^ 0x7fffffff);
  }
}
