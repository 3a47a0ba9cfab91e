package org.waymark.app.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slate as a file: every number that made it, so that anybody can work it out again.
 *
 * @param opening its code, or its id where it has none
 * @param policy version of the weights
 */
public record SlateReport(String opening, String policy, List<Entry> candidates) {
  /**
   * Somebody on it.
   *
   * @param person number in the company's files
   * @param rank none for those who miss something required
   * @param score the sum of all points, 0 to 2,550,000
   */
  public record Entry(
      String person,
      @Nullable Integer rank,
      int score,
      boolean gatePassed,
      List<RequirementLine> requirements) {}
}
