package org.waymark.app.mobility;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.model.DayRule;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.mobility.work.Answering;
import org.waymark.app.mobility.work.CaseOpening;
import org.waymark.app.mobility.work.Leavers;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;

/** People of Tarnholm on their way: colleagues of Sarah, with Jonas as manager, go to Dana. */
@TestComponent
public class Moving {
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private final Tarnholm tarnholm;
  private final DanaHires dana;
  private final CaseOpening cases;
  private final Moves moves;
  private final Steps steps;
  private final Answering answering;
  private final Planning planning;
  private final Leavers leavers;
  private final List<Due> due;
  private final SampleClock clock;
  private final JdbcClient db;
  private int nr;

  Moving(
      Tarnholm tarnholm,
      DanaHires dana,
      CaseOpening cases,
      Moves moves,
      Steps steps,
      Answering answering,
      Planning planning,
      Leavers leavers,
      List<Due> due,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.dana = dana;
    this.cases = cases;
    this.moves = moves;
    this.steps = steps;
    this.answering = answering;
    this.planning = planning;
    this.leavers = leavers;
    this.due = due;
    this.clock = clock;
    this.db = db;
  }

  public void company() {
    tarnholm.founded();
    tarnholm.person("amara", "Amara", "Nwosu", tarnholm.company, tarnholm.productManager);
    reports("dana", "amara");
    clock.set(Duration.ZERO);
  }

  /** A developer in Digital, with Jonas as manager. */
  public String somebody() {
    String number = "mover" + ++nr;
    tarnholm.person(number, "Mover", "Nr " + nr, tarnholm.digital, tarnholm.developer);
    reports(number, "jonas");
    return number;
  }

  public void reports(String number, String manager) {
    db.sql("delete from people.reporting_line where person = ?")
        .param(tarnholm.person(number).value())
        .update();
    db.sql(
            """
            insert into people.reporting_line (person, manager, began_on, run, recorded_at)
            values (?, ?, ?, ?, now())
            """)
        .params(
            tarnholm.person(number).value(),
            tarnholm.person(manager).value(),
            LONG_AGO,
            new UUID(0, 1))
        .update();
  }

  /** Accepted today, for a seat that Dana fills. */
  public MoveId accepts(String number) {
    return accepts(number, seat("Seat " + number));
  }

  public OpeningId seat(String title) {
    return dana.seat(title);
  }

  public MoveId accepts(String number, OpeningId opening) {
    return cases
        .open(new ApplicationId(UUID.randomUUID()), opening, tarnholm.person(number))
        .orElseThrow();
  }

  public MoveCase move(MoveId id) {
    return moves.find(id).orElseThrow();
  }

  public MoveStep step(MoveId id, StepKind kind) {
    return steps.of(id).stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
  }

  public List<StepKind> chain(MoveId id) {
    return steps.of(id).stream().map(MoveStep::kind).toList();
  }

  public Outcome<MoveStep> answer(Viewer viewer, MoveId id, StepKind kind, Reply reply) {
    return answering.answer(viewer, step(id, kind).id(), reply);
  }

  public Outcome<MoveStep> askAgain(Viewer viewer, MoveId id, StepKind kind) {
    return answering.askAgain(viewer, step(id, kind).id());
  }

  public void agree(Viewer viewer, MoveId id, StepKind kind) {
    Eyes.done(answer(viewer, id, kind, Reply.agree()));
  }

  /** Jonas lets go, Dana and Ingrid agree. */
  public void allAgree(MoveId id) {
    agree(tarnholm.jonas(), id, StepKind.RELEASE);
    agree(tarnholm.dana(), id, StepKind.HOST_MANAGER);
    agree(tarnholm.ingrid(), id, StepKind.HOME_HR);
  }

  public Outcome<MoveCase> schedule(MoveId id, LocalDate on) {
    return planning.schedule(tarnholm.ingrid(), id, new DayRule.Wish(on, false), "");
  }

  /** All agreed, and the day is the planned one. */
  public LocalDate scheduled(MoveId id) {
    allAgree(id);
    LocalDate on = move(id).proposedOn();
    Eyes.done(schedule(id, on));
    return on;
  }

  /** In the new place since the planned day. */
  public LocalDate done(MoveId id) {
    LocalDate on = scheduled(id);
    goTo(on);
    return on;
  }

  /** Day by day, with everything that falls due worked off twice. */
  public void goTo(LocalDate day) {
    while (LocalDate.now(clock).isBefore(day)) {
      clock.set(clock.offset().plusDays(1));
      workOff();
      workOff();
    }
  }

  public void days(int days) {
    goTo(LocalDate.now(clock).plusDays(days));
  }

  public void workOff() {
    due.forEach(Due::workOff);
  }

  /** What happens once somebody is gone. */
  public void left(String number) {
    leavers.left(tarnholm.person(number));
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Set<PersonId> owners(MoveId id, StepKind kind) {
    var step = step(id, kind).id();
    return steps.owners(List.of(step)).getOrDefault(step, Set.of());
  }
}
