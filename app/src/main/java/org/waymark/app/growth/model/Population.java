package org.waymark.app.growth.model;

/** People with a level of a skill, from one level (included) to another (not included). */
public record Population(int skill, int from, int below, Who who) {
  private static final int ABOVE_ALL = 6;

  /** Which of them. */
  public enum Who {
    EVERYBODY,
    /** Those who chose to be found. */
    TO_BE_FOUND,
    NOT_TO_BE_FOUND,
    /** The level follows only from the role held. */
    ASSUMED,
    SAID
  }

  public static Population atLeast(int skill, int level) {
    return new Population(skill, level, ABOVE_ALL, Who.EVERYBODY);
  }

  public static Population exactly(int skill, int level) {
    return new Population(skill, level, level + 1, Who.EVERYBODY);
  }

  public Population only(Who some) {
    return new Population(skill, from, below, some);
  }

  boolean has(int level, boolean assumed, boolean found) {
    return level >= from
        && level < below
        && switch (who) {
          case EVERYBODY -> true;
          case TO_BE_FOUND -> found;
          case NOT_TO_BE_FOUND -> !found;
          case ASSUMED -> assumed;
          case SAID -> !assumed;
        };
  }
}
