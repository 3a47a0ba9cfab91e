package org.waymark.evaluation;

import java.util.Map;
import java.util.Set;

/**
 * How good one ranking is for one query. Rankings are ids, the best first; what is not ranked
 * counts as never found. All results lie between 0 and 1.
 */
final class Metrics {
  private Metrics() {}

  /** Mean of the precision at each relevant place; relevant ids never ranked count as 0. */
  static double averagePrecision(int[] ranking, Set<Integer> relevant) {
    double sum = 0;
    int found = 0;
    for (int i = 0; i < ranking.length; i++) {
      if (relevant.contains(ranking[i])) {
        sum += (double) ++found / (i + 1);
      }
    }
    return sum / relevant.size();
  }

  /** One over the place of the first relevant id, 0 if there is none. */
  static double reciprocalRank(int[] ranking, Set<Integer> relevant) {
    for (int i = 0; i < ranking.length; i++) {
      if (relevant.contains(ranking[i])) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** Share of the first k that are relevant. */
  static double precision(int[] ranking, Set<Integer> relevant, int k) {
    return (double) hits(ranking, relevant, k) / k;
  }

  /** Share of the relevant ids among the first k. */
  static double recall(int[] ranking, Set<Integer> relevant, int k) {
    return (double) hits(ranking, relevant, k) / relevant.size();
  }

  /** Hits among the first k, over the most that could be there: min(k, relevant ids). */
  static double rPrecision(int[] ranking, Set<Integer> relevant, int k) {
    return (double) hits(ranking, relevant, k) / Math.min(k, relevant.size());
  }

  /** Järvelin and Kekäläinen 2002: gain over log2(place + 1), over the best possible order. */
  static double ndcg(int[] ranking, Map<Integer, Integer> gain, int k) {
    double sum = 0;
    for (int i = 0; i < Math.min(k, ranking.length); i++) {
      sum += gain.getOrDefault(ranking[i], 0) * discount(i);
    }
    int[] best = gain.values().stream().sorted((a, b) -> b - a).mapToInt(g -> g).limit(k).toArray();
    double ideal = 0;
    for (int i = 0; i < best.length; i++) {
      ideal += best[i] * discount(i);
    }
    return sum / ideal;
  }

  private static double discount(int index) {
    return Math.log(2) / Math.log(index + 2);
  }

  private static int hits(int[] ranking, Set<Integer> relevant, int k) {
    int hits = 0;
    for (int i = 0; i < Math.min(k, ranking.length); i++) {
      hits += relevant.contains(ranking[i]) ? 1 : 0;
    }
    return hits;
  }
}
