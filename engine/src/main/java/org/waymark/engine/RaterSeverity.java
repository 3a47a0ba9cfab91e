package org.waymark.engine;

import java.util.Arrays;
import java.util.List;

/**
 * How much lower each rater says than others do of the same people and skills.
 *
 * <p>The model is additive: {@code said = level(of what) - severity(rater) + error}. It is fitted
 * by least squares with each severity drawn towards 0 as if five more ratings had been average (a
 * ridge, Hoerl and Kennard 1970; its normal equations have one solution), by 50 sweeps that each
 * solve all levels, then all severities. A rater who is alone with everything they rated has
 * severity 0.
 */
public final class RaterSeverity {
  /** No rater is corrected by more levels than that. */
  public static final double MOST = 2;

  private static final double DRAWN_TO_ZERO = 5;
  private static final int SWEEPS = 50;

  private final double[] severity;

  private RaterSeverity(double[] severity) {
    this.severity = severity;
  }

  /**
   * One level that somebody said.
   *
   * @param rater dense id, from 0
   * @param item the (person, skill) that it is about, a dense id from 0
   * @param level 1 to 5
   */
  public record Rating(int rater, int item, int level) {
    public Rating {
      Limits.within("A rater's id", rater, 0, Integer.MAX_VALUE - 1);
      Limits.within("An item's id", item, 0, Integer.MAX_VALUE - 1);
      Limits.level(level);
    }
  }

  /**
   * From all ratings; their order changes results by rounding only. Refuses ids that are not dense:
   * as high as there are ratings, or higher.
   */
  public static RaterSeverity of(List<Rating> ratings) {
    int raters = 1 + ratings.stream().mapToInt(Rating::rater).max().orElse(-1);
    int items = 1 + ratings.stream().mapToInt(Rating::item).max().orElse(-1);
    Limits.within("The number of raters", raters, 0, ratings.size());
    Limits.within("The number of items", items, 0, ratings.size());
    double[] severity = new double[raters];
    double[] level = new double[items];
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      level = levels(ratings, severity, items);
      severity = severities(ratings, level, raters);
    }
    return new RaterSeverity(severity);
  }

  private static double[] levels(List<Rating> ratings, double[] severity, int items) {
    double[] sum = new double[items];
    int[] count = new int[items];
    for (Rating r : ratings) {
      sum[r.item] += r.level + severity[r.rater];
      count[r.item]++;
    }
    for (int i = 0; i < items; i++) {
      sum[i] = count[i] == 0 ? 0 : sum[i] / count[i];
    }
    return sum;
  }

  private static double[] severities(List<Rating> ratings, double[] level, int raters) {
    double[] sum = new double[raters];
    double[] count = new double[raters];
    Arrays.fill(count, DRAWN_TO_ZERO);
    for (Rating r : ratings) {
      sum[r.rater] += level[r.item] - r.level;
      count[r.rater]++;
    }
    for (int i = 0; i < raters; i++) {
      sum[i] = Math.clamp(sum[i] / count[i], -MOST, MOST);
    }
    return sum;
  }

  /** What to add to this rater's levels, -2 to 2; above 0 for the severe, 0 for the unknown. */
  public double of(int rater) {
    return rater >= 0 && rater < severity.length ? severity[rater] : 0;
  }
}
