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

  static final int CODES = Limits.LEVELS * 4;

  /** Skill, level and certainty in one number, ascending by skill, then by level. */
  int code() {
    return skill * CODES + code(level, certainty);
  }

  Holding shifted(int levels) {
    return new Holding(skill, Math.clamp(level + levels, 1, Limits.LEVELS), certainty);
  }

  static Holding ofCode(int code) {
    int rest = code % CODES;
    return new Holding(code / CODES, level(rest), certainty(rest));
  }

  static int code(int level, Certainty certainty) {
    return (level - 1) * 4 + certainty.code();
  }

  static int level(int code) {
    return code / 4 + 1;
  }

  static Certainty certainty(int code) {
    return Certainty.at(code % 4);
  }
}
