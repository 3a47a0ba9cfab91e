package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;

/** Once a day for each open step: reminds, escalates, and lets a release lapse. */
@Component
class Deadlines {
  private final Moves moves;
  private final Steps steps;
  private final StepFlow flow;
  private final Answering answering;
  private final Owners owners;
  private final StepClocks clocks;
  private final MoveNotices notices;
  private final Clock clock;

  Deadlines(
      Moves moves,
      Steps steps,
      StepFlow flow,
      Answering answering,
      Owners owners,
      StepClocks clocks,
      MoveNotices notices,
      Clock clock) {
    this.moves = moves;
    this.steps = steps;
    this.flow = flow;
    this.answering = answering;
    this.owners = owners;
    this.clocks = clocks;
    this.notices = notices;
    this.clock = clock;
  }

  List<StepId> due() {
    return steps.toLookAt(LocalDate.now(clock));
  }

  /** Also passes it to those whose it is today. */
  @Transactional
  public void lookAt(StepId id) {
    MoveStep found = steps.find(id).orElseThrow();
    MoveCase move = moves.locked(found.move()).orElseThrow();
    MoveStep step = steps.find(id).orElseThrow();
    if (!(step.state() instanceof StepState.Open)) {
      return;
    }
    MoveStep today = flow.pass(move, step);
    if (today.state() instanceof StepState.Open(StepState.StepClock days)) {
      work(move, today, days, clocks.today(move, owners.of(move, today.kind())));
    }
  }

  private void work(MoveCase move, MoveStep step, StepState.StepClock days, LocalDate today) {
    LocalDate lapse = days.lapseOn();
    if (lapse != null && !today.isBefore(lapse) && days.escalated()) {
      answering.lapse(move, step);
      return;
    }
    boolean remind = !days.reminded() && !today.isBefore(days.remindOn());
    boolean escalate = !days.escalated() && days.late(today);
    if (remind) {
      notices.remind(move, step, days);
    }
    if (escalate) {
      notices.escalate(move, step, days);
    }
    steps.lookedAt(step.id(), LocalDate.now(clock), remind, escalate);
  }
}
