package org.waymark.engine.paths;

import java.util.List;

/**
 * A way to a role.
 *
 * @param steps one to three
 * @param ease the product of what each step is worth, in millionths: 1 to 1,000,000
 */
public record CareerPath(List<PathStep> steps, int ease) {
  public CareerPath {
    steps = List.copyOf(steps);
  }

  /** Expected from now to the last step. */
  public int months() {
    return steps.stream().mapToInt(PathStep::months).sum();
  }

  /** The role at the end. */
  public int target() {
    return steps.getLast().role();
  }
}
