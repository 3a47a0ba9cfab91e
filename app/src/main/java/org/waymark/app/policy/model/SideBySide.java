package org.waymark.app.policy.model;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.app.policy.Move;

/**
 * What two rulebooks make of the same person. Rules that say the same in both are asked only of
 * those whom the others tell apart.
 */
public final class SideBySide {
  private final Judge before;
  private final Judge after;
  private final Set<Rule> differing = EnumSet.noneOf(Rule.class);
  private final Set<Rule> same = EnumSet.noneOf(Rule.class);

  /**
   * @param differing the rules of which they do not say the same
   */
  public SideBySide(Judge before, Judge after, Set<Rule> differing) {
    this.before = before;
    this.after = after;
    for (Rule rule : Condition.RULES) {
      (differing.contains(rule) ? this.differing : same).add(rule);
    }
  }

  /** What becomes of a person. */
  public enum Effect {
    GAINED,
    LOST,
    NONE
  }

  public Effect effect(Subject subject, Move move) {
    boolean could = before.free(subject, move, differing);
    if (could == after.free(subject, move, differing) || !after.free(subject, move, same)) {
      return Effect.NONE;
    }
    return could ? Effect.LOST : Effect.GAINED;
  }
}
