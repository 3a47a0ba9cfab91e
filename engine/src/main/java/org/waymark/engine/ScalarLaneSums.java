package org.waymark.engine;

import java.util.Arrays;

/** Plain loops. */
final class ScalarLaneSums implements LaneSums {
  @Override
  public void of(BatchOpenings openings, int opening, byte[] credit, int threshold, int[] sum) {
    Arrays.fill(sum, TopHits.GATE);
    int from = openings.start[opening];
    int gated = from + openings.required[opening];
    for (int at = from; at < openings.start[opening + 1]; at++) {
      int row = openings.row[at] * Batch.LANES;
      int weight = openings.weight[at];
      int least = at < gated ? threshold : 0;
      for (int lane = 0; lane < Batch.LANES; lane++) {
        int c = credit[row + lane] & 0xff;
        sum[lane] = (sum[lane] + weight * c) & (c < least ? ~TopHits.GATE : -1);
      }
    }
  }

  @Override
  public long above(int[] sum, int[] least) {
    long bits = 0;
    for (int lane = 0; lane < Batch.LANES; lane++) {
      bits |= sum[lane] > least[lane] ? 1L << lane : 0;
    }
    return bits;
  }
}
