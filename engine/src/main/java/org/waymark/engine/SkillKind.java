package org.waymark.engine;

/** What kind of skill it is decides how fast what was said of it loses weight. */
public enum SkillKind {
  /** A programme, a machine, a framework: half after two years. */
  TOOL(2),
  /** Not known, or knowledge of a field: half after four years. */
  KNOWLEDGE(4),
  /** A language spoken: half after six years. */
  LANGUAGE(6),
  /** A way of working with people and problems: half after eight years. */
  BEHAVIOUR(8);

  private static final double YEAR = 365.25;

  private final double halfLifeDays;

  SkillKind(double halfLifeYears) {
    this.halfLifeDays = halfLifeYears * YEAR;
  }

  /** Days after which a statement weighs half. */
  public double halfLifeDays() {
    return halfLifeDays;
  }
}
