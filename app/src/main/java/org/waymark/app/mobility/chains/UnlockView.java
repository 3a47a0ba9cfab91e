package org.waymark.app.mobility.chains;

import java.time.Instant;
import java.util.List;

/**
 * Which openings, filled from inside, set most moves in motion.
 *
 * @param asOf when that was worked out
 */
public record UnlockView(List<Line> lines, Instant asOf, Assumptions with) {
  public UnlockView {
    lines = List.copyOf(lines);
  }

  /**
   * One opening.
   *
   * @param moves expected
   * @param follow how many could fill it
   */
  public record Line(String id, String title, String unit, double moves, int follow) {}
}
