package org.waymark.engine.person;

/**
 * How a next role is weighed; points of 100 that sum to 100.
 *
 * @param version name under which a ranking is recorded
 * @param fit how much of what the role asks for is there
 * @param uses how much of what the person can do the role uses
 * @param observed how familiar the way is
 * @param step how feasible the level is
 */
public record NextRoleWeights(String version, int fit, int uses, int observed, int step) {
  public NextRoleWeights {
    if (Math.min(Math.min(fit, uses), Math.min(observed, step)) < 0
        || fit + uses + observed + step != 100) {
      throw new IllegalArgumentException("The weights of next roles are 0 or more and sum to 100.");
    }
  }

  /** The version that is used where nobody chose another one. */
  public static NextRoleWeights standard() {
    return new NextRoleWeights("next-roles-1", 50, 20, 20, 10);
  }
}
