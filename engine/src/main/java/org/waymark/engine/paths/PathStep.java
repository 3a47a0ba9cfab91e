package org.waymark.engine.paths;

import java.util.List;
import java.util.OptionalInt;

/**
 * One step of a path.
 *
 * @param role that is reached
 * @param months expected until then, from the step before
 * @param observed how many people went exactly this way; say nothing of fewer than five
 * @param medianMonths how long they had stayed before
 * @param stillThere which share of them was still there a year later, smoothed, 0 to 1
 * @param forward what is brought along, as a share of what the role asks for, 0 to 1
 * @param backward which share of what is brought along the role uses, 0 to 1
 * @param learn what is missing, in the order of the role's requirements
 * @param openingsPerYear how often the role is filled
 */
public record PathStep(
    int role,
    int months,
    int observed,
    OptionalInt medianMonths,
    double stillThere,
    double forward,
    double backward,
    List<Learn> learn,
    double openingsPerYear) {
  public PathStep {
    learn = List.copyOf(learn);
  }

  /**
   * A skill to raise before the step.
   *
   * @param from the level brought along, 0 where there is none
   * @param to the level asked for
   * @param hours that takes
   */
  public record Learn(int skill, int from, int to, int hours) {}

  /** Hours of learning before the step. */
  public int hours() {
    return learn.stream().mapToInt(Learn::hours).sum();
  }
}
