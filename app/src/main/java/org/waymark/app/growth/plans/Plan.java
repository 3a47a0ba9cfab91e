package org.waymark.app.growth.plans;

import java.time.Instant;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;

/**
 * Somebody's plan.
 *
 * @param title what the goal was called when it was set; empty without a goal
 * @param own only the person sees it, whomever they showed their wishes to
 * @param since when it came to where it stands
 */
record Plan(
    PlanId id,
    PersonId person,
    Goal goal,
    String title,
    boolean own,
    PlanStage stage,
    Instant begunAt,
    Instant since) {
  boolean active() {
    return stage == PlanStage.ACTIVE;
  }

  String address() {
    return "/plans/" + id;
  }
}
