package org.waymark.engine.person;

import java.util.List;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;

/**
 * An opening in one person's ranking, with everything that put it there.
 *
 * @param id of the prospect
 * @param fit by skills
 * @param preferences those that moved it, in the order of {@link Preference}
 */
public record Suggestion(int id, Explanation fit, List<Contribution> preferences) {
  public Suggestion {
    preferences = List.copyOf(preferences);
  }

  /** Fit plus preferences, on the fit's scale of 2,550,000; may lie below 0 or above the scale. */
  public int total() {
    return total(fit.score(), preferences);
  }

  static int total(int fit, List<Contribution> preferences) {
    return fit + points(preferences) * (Fit.FULL / 100);
  }

  private static int points(List<Contribution> preferences) {
    return preferences.stream().mapToInt(Contribution::points).sum();
  }

  /** The sum of all preferences, in whole points of 100. */
  public int preferencePoints() {
    return points(preferences);
  }

  /** The total as a page shows it: the fit's shown points plus the preferences' points. */
  public int displayTotal() {
    return fit.displayScore() + preferencePoints();
  }
}
