package org.waymark.app.skills;

/**
 * A skill found by its name.
 *
 * @param matched the label that matched, where it is not the name itself; else empty
 */
public record SkillHit(SkillCard skill, String matched, Match match) {
  /** How well the words fit, the best first. */
  public enum Match {
    EXACT,
    PREFIX,
    WORD_PREFIX,
    ALIKE
  }
}
