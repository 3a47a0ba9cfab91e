package org.waymark.engine;

/**
 * One reason why a skill is near another one.
 *
 * @param kind what was seen
 * @param similarity what it alone would give, 0 to 254
 * @param detail what {@link Kind} says, 0 or more
 */
public record Reason(Kind kind, int similarity, int detail) {
  public Reason {
    Limits.within("A reason's similarity", similarity, 0, 254);
    Limits.within("A reason's detail", detail, 0, Integer.MAX_VALUE);
  }

  /** What makes two skills near. */
  public enum Kind {
    /** The near skill is a kind of the other; no detail. */
    NARROWER,
    /** The near skill is the more general one; no detail. */
    BROADER,
    /** A taxonomy calls them related; no detail. */
    RELATED,
    /** Both are kinds of one skill; the detail is that skill. */
    SIBLING,
    /** Both are in one group; the detail is the group. */
    SAME_GROUP,
    /** Roles ask for both; the detail is how many roles. */
    USED_TOGETHER,
    /** Their names share words; the detail is how many. */
    SHARED_WORDS,
    /** Somebody said so; no detail. */
    GIVEN,
    /** Their names mean nearly the same; the detail is the cosine in percent. */
    MEANING
  }
}
