package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.people.People;

/** When people leave or change place: their moves end, and what waited for them passes on. */
@Service
public class Leavers {
  /** So long after a move something may wait: the last check-in, and some days. */
  private static final int ACCOMPANIED = 200;

  private final Moves moves;
  private final Steps steps;
  private final StepFlow flow;
  private final Planning planning;
  private final CheckInPlan checkIns;
  private final AcrossBorders borders;
  private final People people;
  private final Clock clock;

  Leavers(
      Moves moves,
      Steps steps,
      StepFlow flow,
      Planning planning,
      CheckInPlan checkIns,
      AcrossBorders borders,
      People people,
      Clock clock) {
    this.moves = moves;
    this.steps = steps;
    this.flow = flow;
    this.planning = planning;
    this.checkIns = checkIns;
    this.borders = borders;
    this.people = people;
    this.clock = clock;
  }

  /** Of one person. */
  @Transactional
  public void left(PersonId person) {
    moves.ofPerson(person).forEach(move -> end(move.id()));
    borders.left(person);
    pass(steps.openOf(List.of(person)));
  }

  /** Of whoever is gone, after an import. */
  @Transactional
  public void left() {
    List<MoveCase> live = moves.live(LocalDate.now(clock).minusDays(ACCOMPANIED));
    Set<PersonId> gone = new HashSet<>(live.stream().map(MoveCase::person).toList());
    gone.removeAll(people.current(gone).keySet());
    live.stream().filter(m -> gone.contains(m.person())).forEach(m -> end(m.id()));
    live.stream().filter(m -> !gone.contains(m.person())).forEach(this::passAll);
    borders.left();
  }

  private void end(MoveId id) {
    MoveCase move = moves.locked(id).orElseThrow();
    if (people.employed(move.person())) {
      return;
    }
    checkIns.end(id);
    if (move.stage().ahead()) {
      planning.end(
          move, Part.COMPANY, Act.LEAVE, new Moves.Change(clock.instant(), null, null, "left"));
    } else {
      flow.drop(move);
    }
  }

  private void passAll(MoveCase move) {
    pass(steps.of(move.id()).stream().filter(Leavers::open).map(MoveStep::id).toList());
  }

  private static boolean open(MoveStep step) {
    return step.state() instanceof StepState.Open;
  }

  private void pass(List<StepId> some) {
    for (StepId id : some) {
      steps
          .find(id)
          .flatMap(s -> moves.locked(s.move()))
          .ifPresent(
              move -> steps.find(id).filter(Leavers::open).ifPresent(s -> flow.pass(move, s)));
    }
  }
}
