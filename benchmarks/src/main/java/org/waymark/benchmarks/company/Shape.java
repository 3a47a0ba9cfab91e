package org.waymark.benchmarks.company;

/** How a made-up company looks. */
public record Shape(int skills, int skillsPerPerson, int neighbours, long seed) {
  /**
   * Ten thousand skills, 30 a person, 20 neighbours a skill (drawn, so that some are drawn twice).
   */
  public static Shape usual(long seed) {
    return new Shape(10_000, 30, 20, seed);
  }

  public Shape withSkillsPerPerson(int count) {
    return new Shape(skills, count, neighbours, seed);
  }

  public Shape withNeighbours(int count) {
    return new Shape(skills, skillsPerPerson, count, seed);
  }
}
