package org.waymark.engine;

/**
 * What one source said about a level.
 *
 * @param source who or what said it
 * @param level 1 to 5
 * @param ageDays how long ago, 0 or more
 * @param severity by how many levels this rater usually says less than others would, -2 to 2: see
 *     {@link RaterSeverity}; it is added to the level
 */
public record Statement(Source source, int level, int ageDays, double severity) {
  public Statement {
    Limits.level(level);
    if (!(Math.abs(severity) <= RaterSeverity.MOST)) {
      throw new IllegalArgumentException(
          "A rater's severity lies between -2 and 2, but was %s.".formatted(severity));
    }
    Limits.within("The age of a statement in days", ageDays, 0, Integer.MAX_VALUE);
  }

  /** From somebody of whom it is not known how severe they are. */
  public Statement(Source source, int level, int ageDays) {
    this(source, level, ageDays, 0);
  }

  /** The level with the rater's severity taken out; may lie beyond 1 to 5. */
  double corrected() {
    return level + severity;
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
    /** Something that the person shows for it and nobody examined. */
    SHOWN(0.5, true),
    /** Thanks for work that showed it; each counts a little. */
    THANKS(0.1, false),
    /** A course completed; each counts. */
    COURSE(1.25, false),
    /** The outcome of a project, judged afterwards; each counts. */
    PROJECT(1.5, false),
    /** A certificate examined by others; each counts. */
    CERTIFICATE(2.0, false);

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
