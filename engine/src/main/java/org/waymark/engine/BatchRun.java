package org.waymark.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works through batches one after the other; not thread-safe. */
final class BatchRun {
  private static final int SEEDS = 96;

  private final BatchOpenings openings;
  private final Gate gate;
  private final LaneSums sums;
  private final int k;
  private final Batch batch;
  private final int[] sum = new int[Batch.LANES];
  private final int[] least = new int[Batch.LANES];
  private final int[] firstBest;
  private int seeds;

  BatchRun(BatchOpenings openings, SkillGraph graph, Gate gate, LaneSums sums, int k) {
    this.openings = openings;
    this.gate = gate;
    this.sums = sums;
    this.k = k;
    this.batch = new Batch(openings, graph);
    this.firstBest = new int[Math.max(SEEDS, k)];
  }

  /** The best openings of each of up to 64 people. */
  List<List<Hit>> best(List<Profile> people, List<@Nullable BitSet> shown) {
    batch.load(people);
    TopHits[] top =
        IntStream.range(0, people.size()).mapToObj(i -> new TopHits(k)).toArray(TopHits[]::new);
    long[][] filter = shown.stream().map(Blocks::words).toArray(long[][]::new);
    Arrays.fill(least, Integer.MAX_VALUE);
    seed(people.size(), filter);
    int worst = worst(people.size());
    for (int opening = 0; k > 0 && opening < openings.size(); opening++) {
      if (batch.bound(opening, gate.threshold()) > worst) {
        sums.of(openings, opening, batch.credit(), gate.threshold(), sum);
        if (offer(opening, top, filter)) {
          worst = worst(people.size());
        }
      }
    }
    List<List<Hit>> ranked = new ArrayList<>();
    for (TopHits t : top) {
      ranked.add(t.ranked());
    }
    remember(ranked);
    return ranked;
  }

  private boolean offer(int opening, TopHits[] top, long[][] filter) {
    boolean risen = false;
    for (long bits = sums.above(sum, least); bits != 0; bits &= bits - 1) {
      int lane = Long.numberOfTrailingZeros(bits);
      if (lane < top.length && lets(filter[lane], opening)) {
        top[lane].offer(sum[lane], opening);
        int threshold = top[lane].threshold();
        risen |= threshold > least[lane];
        least[lane] = Math.max(least[lane], threshold);
      }
    }
    return risen;
  }

  private static boolean lets(long @Nullable [] filter, int opening) {
    int word = opening / Long.SIZE;
    return filter == null || (word < filter.length && (filter[word] >>> opening & 1) != 0);
  }

  private int worst(int lanes) {
    int worst = Integer.MAX_VALUE;
    for (int lane = 0; lane < lanes; lane++) {
      worst = Math.min(worst, least[lane]);
    }
    return worst;
  }

  /**
   * What the k-th best of some openings gives is surely reached: only more, or as much, can enter.
   */
  private void seed(int lanes, long[][] filter) {
    Arrays.fill(least, 0, lanes, -1);
    if (k == 0 || seeds < k) {
      return;
    }
    int[][] values = new int[lanes][seeds];
    int[] size = new int[lanes];
    for (int s = 0; s < seeds; s++) {
      sums.of(openings, firstBest[s], batch.credit(), gate.threshold(), sum);
      for (int lane = 0; lane < lanes; lane++) {
        if (lets(filter[lane], firstBest[s])) {
          values[lane][size[lane]++] = sum[lane];
        }
      }
    }
    for (int lane = 0; lane < lanes; lane++) {
      if (size[lane] >= k) {
        Arrays.sort(values[lane], 0, size[lane]);
        least[lane] = values[lane][size[lane] - k] - 1;
      }
    }
  }

  /** The first hits of every person, then the second ones, and so on. */
  private void remember(List<List<Hit>> ranked) {
    var seen = new BitSet();
    seeds = 0;
    for (int place = 0; place < k && seeds < firstBest.length; place++) {
      for (List<Hit> best : ranked) {
        if (place < best.size() && seeds < firstBest.length && !seen.get(best.get(place).row())) {
          seen.set(best.get(place).row());
          firstBest[seeds++] = best.get(place).row();
        }
      }
    }
  }
}
