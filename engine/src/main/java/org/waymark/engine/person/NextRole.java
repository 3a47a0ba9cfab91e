package org.waymark.engine.person;

import java.util.List;
import java.util.OptionalInt;
import org.waymark.engine.Explanation;

/**
 * A role in one person's ranking of next roles.
 *
 * @param role dense role id
 * @param fit by skills
 * @param points what each criterion adds, in the order of {@link Criterion}
 * @param observed how many people went this way
 * @param medianMonths how long they had stayed before
 */
public record NextRole(
    int role, Explanation fit, List<Points> points, int observed, OptionalInt medianMonths) {
  public NextRole {
    points = List.copyOf(points);
  }

  /** What is weighed. */
  public enum Criterion {
    FIT,
    USES_YOUR_SKILLS,
    OBSERVED_MOVES,
    LEVEL_STEP
  }

  /**
   * What one criterion adds.
   *
   * @param points thousandths of a point of 100
   */
  public record Points(Criterion criterion, int points) {}

  /** The sum of the points, 0 to 100,000 (thousandths of a point). */
  public int score() {
    return score(points);
  }

  static int score(List<Points> points) {
    return points.stream().mapToInt(Points::points).sum();
  }
}
