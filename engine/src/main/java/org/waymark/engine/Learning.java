package org.waymark.engine;

import java.util.function.IntBinaryOperator;

/**
 * What learning takes and how sure its result is.
 *
 * @param hours of the step to a level: applied to (skill, level reached 1 to 5); 1 to 100,000
 * @param reached how sure a level reached is; a skill that is surer already stays so
 */
public record Learning(IntBinaryOperator hours, Certainty reached) {
  /** Every step to a level takes the same; levels reached are likely. */
  public static Learning everyStep(int hours) {
    return new Learning((skill, level) -> hours, Certainty.LIKELY);
  }

  /** Hours to raise a skill from one level (0: not held) to another. */
  public int hours(int skill, int from, int to) {
    int sum = 0;
    for (int level = from + 1; level <= to; level++) {
      sum += Limits.within("Hours of a step", hours.applyAsInt(skill, level), 1, 100_000);
    }
    return sum;
  }

  Certainty certainty(Certainty before) {
    return before.factor() > reached.factor() ? before : reached;
  }
}
