package org.waymark.app.growth.plans;

import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;

/**
 * How much of what a goal asks for is there, in points of 100.
 *
 * @param low and {@code high}: where the truth lies in eight of ten cases
 */
record Readiness(int points, int low, int high) {
  private static final int WHOLE = 100;

  static Readiness of(Explanation fit) {
    Explanation.Range likely = fit.likely();
    int points = fit.displayScore();
    return new Readiness(
        points, Math.min(points, shown(likely.low())), Math.max(points, shown(likely.high())));
  }

  private static int shown(int score) {
    return (int) Math.round((double) score * WHOLE / Fit.FULL);
  }
}
