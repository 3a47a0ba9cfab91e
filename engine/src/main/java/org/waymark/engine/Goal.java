package org.waymark.engine;

/**
 * What a change should bring about.
 *
 * @param gate that every required skill passes the gate
 * @param score that the fit reaches at least this, 0 to 2,550,000
 */
public record Goal(boolean gate, int score) {
  public Goal {
    Limits.within("A score to reach", score, 0, Fit.FULL);
  }

  /** To pass the gate, whatever the score. */
  public static Goal passGate() {
    return new Goal(true, 0);
  }

  /** To pass the gate with at least this score. */
  public static Goal score(int score) {
    return new Goal(true, score);
  }
}
