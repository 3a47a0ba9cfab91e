package org.waymark.engine;

import java.util.Arrays;

/** Plain loops. */
final class ScalarLanes implements Lanes {
  @Override
  public void add(byte[] credit, int[] sum, int length, int weight) {
    for (int i = 0; i < length; i++) {
      sum[i] += weight * (credit[i] & 0xff);
    }
    Arrays.fill(credit, 0, length, (byte) 0);
  }

  @Override
  public void addGated(byte[] credit, int[] sum, int length, int weight, int threshold) {
    for (int i = 0; i < length; i++) {
      int c = credit[i] & 0xff;
      int keep = c < threshold ? ~TopHits.GATE : -1;
      sum[i] = (sum[i] + weight * c) & keep;
    }
    Arrays.fill(credit, 0, length, (byte) 0);
  }

  @Override
  public long above(int[] sum, int from, int threshold) {
    long bits = 0;
    for (int i = 0; i < Long.SIZE; i++) {
      bits |= sum[from + i] > threshold ? 1L << i : 0;
    }
    return bits;
  }
}
