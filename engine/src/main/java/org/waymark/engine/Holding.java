package org.waymark.engine;

/**
 * A skill that a person has.
 *
 * @param skill dense skill id, from 0
 * @param level 1 to 5
 * @param certainty how sure the level is
 */
public record Holding(int skill, int level, Certainty certainty) {
  public Holding {
    Limits.skill(skill);
    Limits.level(level);
  }

  /** Ways to hold one skill: a certainty and a level. */
  static final int CODES = 4 * Limits.LEVELS;

  /** Skill, certainty and level in one number, ascending by skill, then certainty, then level. */
  int code() {
    return skill * CODES + code(level, certainty);
  }

  Holding at(int other) {
    return new Holding(skill, other, certainty);
  }

  static Holding ofCode(int code) {
    int rest = code % CODES;
    return new Holding(code / CODES, level(rest), certainty(rest));
  }

  static int code(int level, Certainty certainty) {
    return certainty.code() * Limits.LEVELS + level - 1;
  }

  static int level(int code) {
    return code % Limits.LEVELS + 1;
  }

  static Certainty certainty(int code) {
    return Certainty.at(code / Limits.LEVELS);
  }
}
