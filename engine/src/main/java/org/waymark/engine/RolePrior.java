package org.waymark.engine;

import java.util.Collection;

/**
 * What is known of a newcomer's level before anybody said anything: how others in their role stand.
 *
 * @param mean 1 to 5
 * @param weight above 0, at most 0.6: by itself never more than a guess
 */
public record RolePrior(double mean, double weight) {
  private static final double MOST = 0.6;
  private static final double FEW = 3;
  private static final double USUAL_VARIANCE = 1;

  public RolePrior {
    if (!(mean >= 1 && mean <= Limits.LEVELS) || !(weight > 0 && weight <= MOST)) {
      throw new IllegalArgumentException(
          "A prior has a mean of 1 to 5 and a weight above 0, at most %s; not %s and %s."
              .formatted(MOST, mean, weight));
    }
  }

  /**
   * From the levels of the people in that role, at least one. The more they are alike, the more it
   * weighs: {@code min(0.6, s² / v × n / (n + 3))}, with the variance of one own statement s² and
   * the levels' variance v, drawn towards 1 as if two more people had been that far apart.
   */
  public static RolePrior of(Collection<Integer> levels) {
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("A role's prior needs at least one person.");
    }
    int n = levels.size();
    double sum = 0;
    for (int level : levels) {
      sum += Limits.level(level);
    }
    double mean = sum / n;
    double squares = levels.stream().mapToDouble(l -> (l - mean) * (l - mean)).sorted().sum();
    double variance = (squares + 2 * USUAL_VARIANCE) / (n + 2);
    double own = LevelModel.DEVIATION * LevelModel.DEVIATION;
    return new RolePrior(mean, Math.min(MOST, own / variance * n / (n + FEW)));
  }
}
