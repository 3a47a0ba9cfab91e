package org.waymark.app.matching;

import java.util.List;
import java.util.Optional;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Counterfactual;

/**
 * What would change a fit.
 *
 * @param toBeConsidered the smallest set of steps after which all that is required is there; empty
 *     where it already is
 * @param steps single steps, those towards what is required first, then the one that adds most,
 *     each counted from today
 */
public record WhatWouldChange(Optional<Counterfactual> toBeConsidered, List<Step> steps) {
  public WhatWouldChange {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param from level now, 0 for none; the same as {@code to} where it only has to be confirmed
   * @param hours of learning, 0 to confirm
   * @param points of 100 that it adds
   */
  public record Step(SkillId skill, int from, int to, int hours, int points) {
    public boolean confirm() {
      return from == to;
    }
  }
}
