package org.waymark.app.matching.model;

import java.util.List;
import org.waymark.app.matching.RankRange;
import org.waymark.engine.Explanation;
import org.waymark.engine.Hit;

/** The places of those who pass the gate, and how far somebody could move among them. */
public final class Ranks {
  private final int[] scores; // descending

  /**
   * @param hits in the order of the engine: those who pass the gate first
   */
  public Ranks(List<Hit> hits) {
    scores = hits.stream().filter(Hit::gatePassed).mapToInt(Hit::score).toArray();
  }

  /** How many have a place. */
  public int size() {
    return scores.length;
  }

  /**
   * Where this person could stand if their levels were as high or as low as their certainty allows
   * and everybody else stayed; never outside of the places there are, always around their own.
   */
  public RankRange range(int rank, Explanation fit) {
    Explanation.Range likely = fit.likely();
    int best = 1 + above(likely.high());
    int worst = Math.max(1, above(likely.low() - 1));
    return new RankRange(Math.min(best, rank), Math.max(Math.min(worst, size()), rank));
  }

  /** How many have more than this. */
  private int above(int score) {
    int low = 0;
    int high = scores.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scores[middle] > score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
