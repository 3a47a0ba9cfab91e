package org.waymark.app.growth.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanId;

/**
 * Something to do.
 *
 * @param place in the order that the person chose, from 1
 * @param href where it was agreed, or null
 */
record PlanAction(
    PlanActionId id, PlanId plan, int place, Draft draft, Stand stand, @Nullable String href) {
  /**
   * What it is.
   *
   * @param aim the skill and level it leads to; null where it serves none in particular
   */
  record Draft(
      ActionKind kind,
      String title,
      String note,
      @Nullable Aim aim,
      @Nullable Integer hours,
      @Nullable UUID course,
      @Nullable LocalDate dueOn) {
    static final int TITLE = 200;
    static final int NOTE = 2_000;
    static final int HOURS = 2_000;
  }

  /** How far it is, since when. */
  record Stand(ActionStage stage, Instant since) {}

  ActionStage stage() {
    return stand.stage();
  }

  boolean overdueOn(LocalDate day) {
    LocalDate due = draft.dueOn();
    return stage().ahead() && due != null && due.isBefore(day);
  }
}
