package org.waymark.engine;

import java.util.List;

/**
 * The smallest set of level changes that would reach a goal: fewest hours, then fewest skills.
 * Skills that may change are those asked for, and near ones that the person has.
 *
 * @param outcome whether there is such a set
 * @param steps in the order in which they gain most per hour; empty unless reachable
 * @param scoreBefore the fit as it is
 * @param scoreAfter the fit after all steps; their points add up to the difference
 * @param minimal true where nothing smaller exists; false where the search was cut short
 */
public record Counterfactual(
    Outcome outcome, List<Step> steps, int scoreBefore, int scoreAfter, boolean minimal) {
  public Counterfactual {
    steps = List.copyOf(steps);
  }

  /** How a goal stands. */
  public enum Outcome {
    ALREADY_THERE,
    REACHABLE,
    OUT_OF_REACH
  }

  /**
   * One change.
   *
   * @param skill to raise
   * @param from its level now, 0 where it is not held
   * @param to its level then
   * @param hours that takes
   * @param points gained, after the steps before it
   * @param helps the skills asked for whose credit rises, ascending
   */
  public record Step(int skill, int from, int to, int hours, int points, List<Integer> helps) {
    public Step {
      helps = List.copyOf(helps);
    }
  }

  /** What would have to change for this fit to reach the goal. */
  public static Counterfactual of(Explanation fit, Goal goal, Learning learning) {
    return new ChangeSearch(new Changes(fit, learning), goal).answer();
  }

  /**
   * What would have to change for a row to stand before a rival of the same slate: the smaller of
   * passing the gate (where the rival does not) and of a higher score.
   */
  public static Counterfactual toOvertake(Explanation fit, int row, Hit rival, Learning learning) {
    int score = rival.score() + (row < rival.row() ? 0 : 1);
    if (rival.gatePassed()) {
      return reach(fit, true, score, learning);
    }
    Counterfactual gate = reach(fit, true, 0, learning);
    Counterfactual points = reach(fit, false, score, learning);
    return points.smallerThan(gate) ? points : gate;
  }

  private static Counterfactual reach(Explanation fit, boolean gate, int score, Learning learning) {
    return score > Fit.FULL
        ? new Counterfactual(Outcome.OUT_OF_REACH, List.of(), fit.score(), fit.score(), true)
        : of(fit, new Goal(gate, score), learning);
  }

  private boolean smallerThan(Counterfactual other) {
    if (outcome != other.outcome) {
      return outcome.compareTo(other.outcome) < 0;
    }
    return hours() == other.hours() ? steps.size() < other.steps.size() : hours() < other.hours();
  }

  /** Hours of all steps. */
  public int hours() {
    return steps.stream().mapToInt(Step::hours).sum();
  }
}
