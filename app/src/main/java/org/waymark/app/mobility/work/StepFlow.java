package org.waymark.app.mobility.work;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.Chain;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.StepLife;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;

/** Asks whoever is to be asked next; whoever calls holds the move. */
@Component
class StepFlow {
  private final Moves moves;
  private final Steps steps;
  private final Owners owners;
  private final StepClocks clocks;
  private final MoveNotices notices;
  private final Clock clock;

  StepFlow(
      Moves moves,
      Steps steps,
      Owners owners,
      StepClocks clocks,
      MoveNotices notices,
      Clock clock) {
    this.moves = moves;
    this.steps = steps;
    this.owners = owners;
    this.clocks = clocks;
    this.notices = notices;
    this.clock = clock;
  }

  /** Asks all that can be asked now; once all agreed, the move is. */
  void goOn(MoveCase move) {
    List<MoveStep> all = steps.of(move.id());
    Chain.ready(all).forEach(step -> ask(move, step, StepLife.Actor.COMPANY, StepLife.Act.ASK));
    boolean agreed = all.stream().allMatch(step -> step.state().agreed());
    if (agreed && move.agree() instanceof Outcome.Done<MoveCase>(MoveCase done)) {
      moves.move(done, Moves.Change.byItself(clock.instant()));
      notices.moved(move, done, Part.COMPANY, Act.AGREE, null, move.id() + " agreed");
    }
  }

  void ask(MoveCase move, MoveStep step, StepLife.Actor by, StepLife.Act act) {
    List<PersonId> whom = owners.of(move, step.kind());
    MoveStep open = step.asked(clocks.start(move, step.kind(), whom));
    steps.ask(open);
    steps.owners(step.id(), whom, clock.instant());
    notices.stepped(move, step, open, by, act);
  }

  /**
   * Passes an open step to those whose it is today; a fresh start of its clock when all are new.
   */
  MoveStep pass(MoveCase move, MoveStep step) {
    List<PersonId> today = owners.of(move, step.kind());
    var before = steps.owners(List.of(step.id())).getOrDefault(step.id(), java.util.Set.of());
    if (before.equals(java.util.Set.copyOf(today))) {
      return step;
    }
    steps.owners(step.id(), today, clock.instant());
    boolean allNew = today.stream().noneMatch(before::contains);
    MoveStep passed = allNew ? step.asked(clocks.start(move, step.kind(), today)) : step;
    if (allNew) {
      steps.ask(passed);
    }
    notices.ask(move, passed, today.stream().filter(p -> !before.contains(p)).toList());
    return passed;
  }

  /** Who has a step, or answered one. */
  Set<PersonId> asked(MoveCase move) {
    Set<PersonId> asked = new HashSet<>();
    steps
        .owners(steps.of(move.id()).stream().map(MoveStep::id).toList())
        .values()
        .forEach(asked::addAll);
    return asked;
  }

  /** Nothing waits for anybody any more. */
  void drop(MoveCase move) {
    for (MoveStep step : steps.of(move.id())) {
      if (step.may(StepLife.Actor.COMPANY, StepLife.Act.DROP)) {
        MoveStep dropped =
            new MoveStep(step.id(), step.move(), step.kind(), new StepState.Dropped());
        steps.answered(dropped, new StepState.Answer(null, null, clock.instant(), null));
        steps.owners(step.id(), List.of(), clock.instant());
      }
    }
  }
}
