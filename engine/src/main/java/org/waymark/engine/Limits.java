package org.waymark.engine;

/** What the engine accepts; anything beyond is refused with an IllegalArgumentException. */
public final class Limits {
  /** Skills in one graph; skill ids run from 0 to the graph's count less one. */
  public static final int SKILLS = 50_000;

  /** Openings in one index, removed ones included. */
  public static final int OPENINGS = 100_000;

  /** People in one index. */
  public static final int PEOPLE = 4_000_000;

  /** Skills of one person. */
  public static final int HOLDINGS = 500;

  /** Requirements of one opening. */
  public static final int REQUIREMENTS = 100;

  /** Neighbours of one skill. */
  public static final int NEIGHBOURS = 20;

  /** The highest level; the lowest is 1. */
  public static final int LEVELS = 5;

  private Limits() {}

  static int skill(int skill) {
    return within("A skill id", skill, 0, SKILLS - 1);
  }

  static int level(int level) {
    return within("A level", level, 1, LEVELS);
  }

  /** The value where it lies between both ends, each included; refuses any other. */
  public static int within(String what, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          "%s lies between %,d and %,d, but was %,d.".formatted(what, low, high, value));
    }
    return value;
  }

  static void atMost(String what, int count, int limit) {
    if (count > limit) {
      throw new IllegalArgumentException(
          "%s: at most %,d are accepted, but there were %,d.".formatted(what, limit, count));
    }
  }
}
