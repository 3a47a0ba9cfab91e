package org.waymark.engine;

import org.jspecify.annotations.Nullable;

/**
 * What one requirement adds to the fit.
 *
 * @param requirement what is asked for
 * @param credit 0 to 255
 * @param via the skill that earned the credit, or none where the credit is 0
 * @param similarity of that skill with the one asked for, 0 to 255; 255 is the same skill
 */
public record Part(Requirement requirement, int credit, @Nullable Holding via, int similarity) {

  /** Weight × credit. */
  public int points() {
    return requirement.weight() * credit;
  }

  /** What full credit would have added beyond that. */
  public int pointsLost() {
    return requirement.weight() * (255 - credit);
  }

  /** The level of the skill that earned the credit, 0 where there is none. */
  public int level() {
    return via == null ? 0 : via.level();
  }

  /** How sure that level is, none where there is no such skill. */
  public @Nullable Certainty certainty() {
    return via == null ? null : via.certainty();
  }

  /** How the requirement is met. */
  public Match match() {
    if (via == null) {
      return Match.MISSING;
    }
    return similarity == SkillGraph.SAME ? Match.EXACT : Match.ADJACENT;
  }

  /** How a requirement is met: by the skill itself, by a near one, or not at all. */
  public enum Match {
    EXACT,
    ADJACENT,
    MISSING
  }
}
