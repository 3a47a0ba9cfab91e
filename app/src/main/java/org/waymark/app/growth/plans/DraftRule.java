package org.waymark.app.growth.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.kernel.Refusal;

/** What an action has to be. */
final class DraftRule {
  private static final int TOP = 5;

  private DraftRule() {}

  /**
   * Why not; empty when it is sound.
   *
   * @param before the day it was due so far, which may have gone by
   */
  static List<Refusal> refusals(Draft draft, @Nullable LocalDate before, LocalDate today) {
    List<Refusal> no = new ArrayList<>();
    if (draft.title().isEmpty() || draft.title().length() > Draft.TITLE) {
      no.add(Refusal.of("growth.action.no.title", Draft.TITLE));
    }
    if (draft.note().length() > Draft.NOTE) {
      no.add(Refusal.of("growth.action.no.note", Draft.NOTE));
    }
    Integer hours = draft.hours();
    if (hours != null && (hours < 1 || hours > Draft.HOURS)) {
      no.add(Refusal.of("growth.action.no.hours", Draft.HOURS));
    }
    Aim aim = draft.aim();
    if (aim != null && (aim.level() < 1 || aim.level() > TOP)) {
      no.add(Refusal.of("growth.action.no.level"));
    }
    LocalDate due = draft.dueOn();
    if (due != null && due.isBefore(today) && !due.equals(before)) {
      no.add(Refusal.of("growth.action.no.past"));
    }
    return no;
  }
}
