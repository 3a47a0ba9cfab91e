package org.waymark.app.mobility.border;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.border.BorderFlow.Doing;
import org.waymark.app.mobility.border.model.BorderAct;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.Story;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.work.AcrossBorders;
import org.waymark.app.people.People;
import org.waymark.app.policy.MoveKind;

/** The case beside a move that crosses a border. */
@Component
class MovesAbroad implements AcrossBorders {
  private static final List<BorderStage> LIVE =
      Arrays.stream(BorderStage.values()).filter(BorderStage::live).toList();
  private final Borders borders;
  private final TaskBook tasks;
  private final BorderFlow flow;
  private final People people;
  private final Clock clock;

  MovesAbroad(Borders borders, TaskBook tasks, BorderFlow flow, People people, Clock clock) {
    this.borders = borders;
    this.tasks = tasks;
    this.flow = flow;
    this.people = people;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void joined(MoveCase move, String from, String to) {
    BorderCase it = waiting(move.person()).orElseGet(() -> begun(move, from, to));
    if (!it.stage().ahead()) {
      return;
    }
    BorderCase bound = it.on(move.id()).with(it.goal().in(to).starting(move.proposedOn()));
    if (flow.keep(
            it, bound.step(BorderPart.COMPANY, BorderAct.JOIN), Doing.byItself(BorderAct.JOIN))
        instanceof Outcome.Done<BorderCase>(BorderCase joined)) {
      flow.plan(joined);
    }
  }

  private Optional<BorderCase> waiting(PersonId person) {
    return live(person).map(it -> borders.locked(it.id()).orElseThrow());
  }

  private Optional<BorderCase> live(PersonId person) {
    return borders.ofPerson(person).stream().filter(it -> it.stage().live()).findFirst();
  }

  private BorderCase begun(MoveCase move, String from, String to) {
    Stay stay = move.kind() == MoveKind.ROTATION ? Stay.SECONDMENT : Stay.PERMANENT;
    BorderCase it =
        new BorderCase(
            new BorderId(UuidCreator.getTimeOrderedEpoch()),
            move.person(),
            null,
            BorderStage.PREPARATION,
            from,
            new Goal("", to, stay, move.proposedOn()),
            new Story("", "", "", "", ""),
            null,
            move.openedOn());
    borders.add(it, Borders.Change.byItself(clock.instant()));
    return waiting(move.person()).orElse(it);
  }

  @Override
  public List<Refusal> holding(MoveCase move) {
    int open = tasks.holding(move.id());
    return open == 0 ? List.of() : List.of(Refusal.of("mobility.border.holds", open));
  }

  @Override
  public Optional<LocalDate> freeSince(MoveCase move) {
    return tasks.freeSince(move.id()).map(at -> LocalDate.ofInstant(at, move.zone()));
  }

  @Override
  @Transactional
  public void planned(MoveCase move) {
    LocalDate on = move.effectiveOn().orElse(move.proposedOn());
    borders
        .of(move.id())
        .flatMap(it -> borders.locked(it.id()))
        .filter(it -> it.stage() == BorderStage.MOVING && !on.equals(it.goal().from()))
        .ifPresent(it -> flow.plan(it.with(it.goal().starting(on))));
  }

  @Override
  @Transactional
  public void arrived(MoveCase move) {
    step(move, BorderAct.ARRIVE);
  }

  /** The person may go on looking; whoever came back has nothing left to do. */
  @Override
  @Transactional
  public void over(MoveCase move) {
    if (move.stage() == MoveStage.CANCELLED) {
      borders
          .of(move.id())
          .flatMap(it -> borders.locked(it.id()))
          .ifPresent(
              it ->
                  flow.keep(
                      it,
                      it.on(null).step(BorderPart.COMPANY, BorderAct.LOSE),
                      Doing.byItself(BorderAct.LOSE)));
    } else {
      step(move, BorderAct.FINISH);
    }
  }

  private void step(MoveCase move, BorderAct act) {
    borders.of(move.id()).flatMap(it -> borders.locked(it.id())).ifPresent(it -> step(it, act));
  }

  private void step(BorderCase it, BorderAct act) {
    flow.keep(it, it.step(BorderPart.COMPANY, act), Doing.byItself(act));
  }

  @Override
  @Transactional
  public void left(PersonId person) {
    if (!people.employed(person)) {
      waiting(person).ifPresent(it -> step(it, BorderAct.LEAVE));
    }
  }

  @Override
  @Transactional
  public void left() {
    List<PersonId> persons = borders.at(LIVE).stream().map(BorderCase::person).toList();
    var here = people.current(persons).keySet();
    persons.stream().filter(p -> !here.contains(p)).forEach(this::left);
  }
}
