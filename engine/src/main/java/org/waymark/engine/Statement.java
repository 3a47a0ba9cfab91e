package org.waymark.engine;

/**
 * What one source said about a level.
 *
 * @param source who or what said it
 * @param level 1 to 5
 * @param ageDays how long ago, 0 or more
 */
public record Statement(Source source, int level, int ageDays) {
  public Statement {
    Limits.level(level);
    Limits.within("The age of a statement in days", ageDays, 0, Integer.MAX_VALUE);
  }

  /** Where a statement comes from, and how much a fresh one weighs. */
  public enum Source {
    /** The person. */
    SELF(1.0, true),
    /** The person's manager. */
    MANAGER(2.0, true),
    /** A colleague; each counts. */
    PEER(1.0, false),
    /** A role that they hold or held. */
    ROLE(0.3, true),
    /** A text about them. */
    CV(0.5, true),
    /** A course completed; each counts. */
    COURSE(1.25, false);

    private final double weight;
    private final boolean newestOnly;

    Source(double weight, boolean newestOnly) {
      this.weight = weight;
      this.newestOnly = newestOnly;
    }

    double weight() {
      return weight;
    }

    /** Whether a later statement takes the place of an earlier one. */
    boolean newestOnly() {
      return newestOnly;
    }
  }
}
