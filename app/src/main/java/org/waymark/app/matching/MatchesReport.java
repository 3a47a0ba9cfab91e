package org.waymark.app.matching;

import java.util.List;

/**
 * One person's openings as a file.
 *
 * @param person number in the company's files
 * @param policy version of the weights
 */
public record MatchesReport(String person, String policy, List<Entry> openings) {
  /**
   * One opening.
   *
   * @param opening its code, or its id where it has none
   * @param score the sum of all points of the requirements, 0 to 2,550,000
   * @param total the score with the preferences, each worth 25,500 for a point of 100
   */
  public record Entry(
      String opening,
      int rank,
      int score,
      boolean gatePassed,
      List<RequirementLine> requirements,
      List<PreferenceLine> preferences,
      int total) {}

  /** What one preference adds, in points of 100. */
  public record PreferenceLine(String preference, int points) {}
}
