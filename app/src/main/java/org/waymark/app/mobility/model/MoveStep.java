package org.waymark.app.mobility.model;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.StepId;

/** A step of a move with its rules. */
public record MoveStep(StepId id, MoveId move, StepKind kind, StepState state) {

  public boolean may(StepLife.Actor actor, StepLife.Act act) {
    return StepLife.TABLE.after(state.stage(), actor, act).isPresent();
  }

  public MoveStep asked(StepState.StepClock clock) {
    return new MoveStep(id, move, kind, new StepState.Open(clock));
  }

  /**
   * The answer of whoever has it.
   *
   * @param window within which a manager may let go
   */
  public Outcome<MoveStep> answer(Reply reply, ReleaseWindow window, StepState.Answer answer) {
    StepLife.Act act = reply.yes() ? StepLife.Act.AGREE : StepLife.Act.DECLINE;
    if (!may(StepLife.Actor.OWNER, act)) {
      return Outcome.refused("mobility.step.answered_already");
    }
    List<Refusal> no = new ArrayList<>();
    if (kind == StepKind.RELEASE) {
      no.addAll(window.refusals(reply));
    } else if (!reply.yes() && reply.why().isBlank()) {
      no.add(Refusal.of("mobility.step.no_needs_a_reason"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    StepState next = reply.yes() ? new StepState.Agreed(answer) : new StepState.Declined(answer);
    return Outcome.done(new MoveStep(id, move, kind, next));
  }
}
