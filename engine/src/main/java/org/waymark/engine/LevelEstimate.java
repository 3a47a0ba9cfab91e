package org.waymark.engine;

import java.util.Collection;

/**
 * A level from dated statements, how sure it is, and between which levels the truth lies: see
 * {@link LevelModel}. The certainty follows from the total weight alone: CERTAIN from 3.5, LIKELY
 * from 1.75, STATED from 0.75, else GUESSED.
 *
 * @param level 1 to 5: the mean, rounded half up
 * @param spread highest less lowest level among the statements that count: how far sources disagree
 * @param mean 1 to 5
 * @param deviation of the level around the mean, in levels, above 0
 */
public record LevelEstimate(
    int level, Certainty certainty, int spread, double mean, double deviation) {
  static final LevelEstimate UNKNOWN = new LevelEstimate(3, Certainty.GUESSED, 0, 3, 100);

  /** Eight of ten: the 0.9 quantile of the normal distribution. */
  private static final double EIGHT_OF_TEN = 1.2815515655446004;

  /**
   * For a skill of no known kind and somebody of no known role. Refuses an empty collection; the
   * order does not matter.
   */
  public static LevelEstimate of(Collection<Statement> statements) {
    return LevelModel.estimate(statements, SkillKind.KNOWLEDGE, null);
  }

  /** The lower end of the interval that holds the truth in eight of ten cases, 1 or more. */
  public double low() {
    return Math.max(1, mean - EIGHT_OF_TEN * deviation);
  }

  /** Its upper end, 5 or less. */
  public double high() {
    return Math.min(Limits.LEVELS, mean + EIGHT_OF_TEN * deviation);
  }

  /** The lower end as a level, rounded half up; never above {@link #level()}. */
  public int lowest() {
    return (int) Math.floor(low() + 0.5 + LevelModel.ROUNDING);
  }

  /** The upper end as a level, rounded half up; never below {@link #level()}. */
  public int highest() {
    return (int) Math.floor(high() + 0.5 + LevelModel.ROUNDING);
  }

  /** This estimate as something that a person holds. */
  public Holding holding(int skill) {
    return new Holding(skill, level, certainty);
  }
}
