package org.waymark.app.mobility.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.MovesTest;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.TaskPlan;
import org.waymark.app.mobility.events.MoveDelayed.Cause;
import org.waymark.app.mobility.model.DayRule;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.mobility.work.Specialists;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

/** From the first idea to half a year there. */
@MovesTest
@Import(Abroad.class)
class InternationalCaseTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Abroad abroad;
  private final InternationalCases cases;
  private final BorderRights rights;
  private final BorderTasks tasks;
  private final Planning planning;
  private final Moves moves;
  private final Specialists specialists;
  private final List<Answers> answers;
  private final JdbcClient db;

  InternationalCaseTest(
      Tarnholm tarnholm,
      Moving moving,
      Abroad abroad,
      InternationalCases cases,
      BorderRights rights,
      BorderTasks tasks,
      Planning planning,
      Moves moves,
      Specialists specialists,
      List<Answers> answers,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.abroad = abroad;
    this.cases = cases;
    this.rights = rights;
    this.tasks = tasks;
    this.planning = planning;
    this.moves = moves;
    this.specialists = specialists;
    this.answers = answers;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    abroad.company();
  }

  @Test
  void aCaseBegunBeforeThereIsAnOpeningJoinsTheMoveAndGoesOnToTheEnd() {
    String mark = moving.somebody();
    BorderId id = abroad.aligned(mark, Risk.FAMILY);
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.PREPARATION);
    assertThat(abroad.tasks(id)).isNotEmpty();
    MoveId move = abroad.accepts(mark);
    assertThat(abroad.of(move).id()).isEqualTo(id);
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.MOVING);
    abroad.allAgree(move);
    LocalDate on = moving.move(move).proposedOn();
    assertThat(moving.schedule(move, on))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            no -> assertThat(no.reasons().toString()).contains("mobility.border.holds"));
    abroad.doBlocking(id);
    Eyes.done(moving.schedule(move, on));
    moving.goTo(on);
    assertThat(moving.move(move).stage()).isEqualTo(MoveStage.DONE);
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.SUPPORT);
    moving.days(185);
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.SUPPORT);
    moving.days(8);
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.FINISHED);
  }

  @Test
  void anAcceptanceInAnotherCountryOpensACaseByItselfAndOneAtHomeDoesNot() {
    String mover = moving.somebody();
    MoveId move = abroad.accepts(mover);
    assertThat(abroad.of(move).stage()).isEqualTo(BorderStage.MOVING);
    assertThat(abroad.of(move).goal().country()).isEqualTo("SG");
    MoveId near = moving.accepts(moving.somebody());
    assertThatThrownBy(() -> abroad.of(near)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aTaskThatIsOpenAgainOnTheDayHoldsItAndTheDayMoves() {
    String mover = moving.somebody();
    MoveId move = abroad.accepts(mover);
    BorderId id = abroad.of(move).id();
    abroad.allAgree(move);
    abroad.doBlocking(id);
    LocalDate on = moving.move(move).proposedOn();
    Eyes.done(moving.schedule(move, on));
    BorderTask pass = abroad.tasks(id).stream().filter(BorderTask::blocking).toList().getFirst();
    tasks.again(tarnholm.ingrid(), id, pass.id());
    moving.goTo(on.plusDays(2));
    assertThat(moving.move(move).stage()).isEqualTo(MoveStage.SCHEDULED);
    Eyes.done(tasks.done(tarnholm.ingrid(), id, pass.id()));
    assertThat(tasks.done(tarnholm.ingrid(), id, pass.id()))
        .isEqualTo(Outcome.refused("mobility.border.task.done_already"));
    moving.days(1);
    assertThat(moving.move(move).stage()).isEqualTo(MoveStage.DONE);
    assertThat(moving.move(move).effectiveOn()).contains(on.plusDays(2));
    assertThat(moves.delays(move))
        .singleElement()
        .satisfies(
            delay -> {
              assertThat(delay.cause()).isEqualTo(Cause.BORDER);
              assertThat(delay.days()).isEqualTo(2);
              assertThat(delay.by()).isNull();
            });
  }

  @Test
  void tasksThatWereDoneAfterTheReleaseHeldTheFirstDayAndTasksInTimeDidNot() {
    MoveId late = abroad.accepts(moving.somebody());
    abroad.allAgree(late);
    LocalDate released = moving.move(late).proposedOn();
    moving.goTo(released.plusDays(5));
    abroad.doBlocking(abroad.of(late).id());
    Eyes.done(
        planning.schedule(
            tarnholm.ingrid(), late, new DayRule.Wish(released.plusDays(9), true), ""));
    assertThat(moves.delays(late))
        .extracting(d -> d.cause() + " " + d.days())
        .containsExactly("BORDER 5");
    MoveId inTime = abroad.accepts(moving.somebody());
    abroad.allAgree(inTime);
    abroad.doBlocking(abroad.of(inTime).id());
    LocalDate on = moving.move(inTime).proposedOn();
    Eyes.done(planning.schedule(tarnholm.ingrid(), inTime, new DayRule.Wish(on, true), ""));
    assertThat(moves.delays(inTime)).isEmpty();
  }

  @Test
  void aLaterReleaseMovesTheCaseAndWhatIsToBeDoneWithIt() {
    MoveId move = abroad.accepts(moving.somebody());
    BorderId id = abroad.of(move).id();
    LocalDate planned = moving.move(move).proposedOn();
    assertThat(abroad.find(id).goal().from()).isEqualTo(planned);
    List<LocalDate> before = due(id);
    moving.days(4);
    LocalDate later = planned.plusDays(10);
    Eyes.done(
        moving.answer(
            tarnholm.jonas(), move, StepKind.RELEASE, new Reply(true, later, "The launch")));
    assertThat(abroad.find(id).goal().from()).isEqualTo(later);
    List<LocalDate> since = due(id);
    assertThat(since).hasSameSizeAs(before).isNotEqualTo(before);
    Eyes.done(planning.extend(tarnholm.ingrid(), move, later.plusDays(3), "Audit"));
    assertThat(abroad.find(id).goal().from()).isEqualTo(later.plusDays(3));
  }

  private List<LocalDate> due(BorderId id) {
    return abroad.tasks(id).stream().map(BorderTask::dueOn).sorted().toList();
  }

  @Test
  void aReleaseAsPlannedLeavesTheDaysOfTasksAlone() {
    MoveId move = abroad.accepts(moving.somebody());
    BorderId id = abroad.of(move).id();
    moving.days(4);
    List<LocalDate> before = due(id);
    moving.agree(tarnholm.jonas(), move, StepKind.RELEASE);
    assertThat(due(id)).isEqualTo(before);
  }

  @Test
  void cancellingTheMoveGivesTheCaseBackAndTheNextAcceptanceJoinsItAgain() {
    String mover = moving.somebody();
    BorderId id = abroad.aligned(mover);
    MoveId first = abroad.accepts(mover);
    Eyes.done(planning.cancel(tarnholm.viewer(mover), first, "Another team"));
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.PREPARATION);
    assertThat(abroad.find(id).move()).isNull();
    MoveId second = abroad.accepts(mover);
    assertThat(abroad.of(second).id()).isEqualTo(id);
  }

  @Test
  void nobodyLearnsOfItBeforeThePersonAsksHr() {
    String mover = moving.somebody();
    BorderId id = abroad.begun(mover);
    for (var viewer :
        List.of(tarnholm.ingrid(), tarnholm.jonas(), abroad.amara(), tarnholm.viewer("mei"))) {
      assertThatThrownBy(() -> rights.seen(viewer, id)).isInstanceOf(NotYours.class);
    }
    Eyes.done(cases.assess(tarnholm.viewer(mover), id, "Why", "Did", Abroad.answers(), true));
    assertThat(rights.seen(tarnholm.ingrid(), id).whole()).isTrue();
    for (var viewer :
        List.of(tarnholm.jonas(), abroad.amara(), tarnholm.tomasz(), tarnholm.administrator())) {
      assertThatThrownBy(() -> rights.seen(viewer, id)).isInstanceOf(NotYours.class);
    }
  }

  @Test
  void leadersSeeItWhileTheyDecideAndNeitherBeforeNorAfter() {
    String mover = moving.somebody();
    BorderId id = abroad.presented(mover);
    assertThat(rights.seen(abroad.amara(), id).whole()).isFalse();
    assertThatThrownBy(() -> cases.align(tarnholm.ingrid(), id, true, ""))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> cases.align(tarnholm.jonas(), id, true, ""))
        .isInstanceOf(NotYours.class);
    assertThat(cases.align(abroad.amara(), id, false, " "))
        .isEqualTo(Outcome.refused("mobility.border.needs.words"));
    Eyes.done(cases.align(abroad.amara(), id, false, "Not this year"));
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.CONSULTATION);
    assertThatThrownBy(() -> rights.seen(abroad.amara(), id)).isInstanceOf(NotYours.class);
  }

  @Test
  void theLinkInTheirMailAsksLeadersWhileTheyDecideAndNobodyElse() {
    String mover = moving.somebody();
    BorderId id = abroad.presented(mover);
    UUID subject = id.value();
    Answers links =
        answers.stream()
            .filter(a -> a.purpose().equals("mobility.alignment"))
            .findFirst()
            .orElseThrow();
    assertThat(issued(subject)).isEqualTo(1);
    for (int looked = 0; looked < 2; looked++) {
      assertThat(links.question(abroad.amara(), subject))
          .isInstanceOfSatisfying(
              Question.Open.class,
              open -> assertThat(open.toString()).doesNotContain("To learn", "Removal and a flat"));
    }
    assertThat(abroad.find(id).stage())
        .as("looking decides nothing")
        .isEqualTo(BorderStage.ALIGNMENT);
    for (var other : List.of(tarnholm.ingrid(), tarnholm.jonas(), tarnholm.viewer(mover))) {
      assertThat(links.question(other, subject)).isInstanceOf(Question.NotAsked.class);
      assertThatThrownBy(() -> links.answer(other, subject, "yes", ""))
          .isInstanceOf(NotYours.class);
    }
    assertThat(links.answer(abroad.amara(), subject, "no", ""))
        .as("a no has its words, on the page")
        .isInstanceOf(Outcome.Refused.class);
    Eyes.done(links.answer(abroad.amara(), subject, "yes", ""));
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.PREPARATION);
    assertThat(links.question(abroad.amara(), subject)).isInstanceOf(Question.NotAsked.class);
    assertThatThrownBy(() -> links.answer(abroad.amara(), subject, "yes", ""))
        .isInstanceOf(NotYours.class);
  }

  private int issued(UUID subject) {
    return db.sql("select count(*) from communication.answer_link where subject = ?")
        .param(subject)
        .query(Integer.class)
        .single();
  }

  @Test
  void nobodyActsAsHrOrLeaderOnTheirOwnCase() {
    String mover = moving.somebody();
    BorderId id = abroad.asked(mover);
    var asHr = tarnholm.viewer(mover, tarnholm.digital, Hat.HR_PARTNER);
    assertThatThrownBy(() -> cases.consult(asHr, id, Abroad.finding()))
        .isInstanceOf(NotYours.class);
    MoveId move = abroad.accepts(mover);
    BorderTask task =
        abroad.tasks(abroad.of(move).id()).stream()
            .filter(BorderTask::blocking)
            .toList()
            .getFirst();
    assertThatThrownBy(() -> tasks.done(asHr, id, task.id())).isInstanceOf(NotYours.class);
  }

  @Test
  void oneCaseAtATimeNotWhereOneIsAndNotInThePast() {
    String mover = moving.somebody();
    var viewer = tarnholm.viewer(mover);
    assertThat(cases.begin(viewer, new Goal("", "NL", Stay.SHORT, null)))
        .isEqualTo(Outcome.refused("mobility.border.here_already"));
    assertThat(cases.begin(viewer, new Goal("", "BR", Stay.SHORT, null)))
        .isEqualTo(Outcome.refused("mobility.border.needs.place"));
    assertThat(cases.begin(viewer, new Goal("", "SG", Stay.SHORT, LocalDate.of(2020, 1, 1))))
        .isInstanceOf(Outcome.Refused.class);
    abroad.begun(mover);
    assertThat(cases.begin(viewer, new Goal("", "SG", Stay.SHORT, null)))
        .isEqualTo(Outcome.refused("mobility.border.one_at_a_time"));
  }

  @Test
  void aRiskBringsTheAnalystsTaskAndAnotherAnswerTakesItAwayWhileItIsOpen() {
    String mover = moving.somebody();
    specialists.name(tarnholm.ingrid(), Speciality.ANALYST, tarnholm.person("mei"));
    BorderId id = abroad.aligned(mover, Risk.SIGNS);
    BorderTask review = task(id, TaskPlan.REVIEW);
    assertThat(review.area()).isEqualTo(Area.RISK);
    assertThat(tasks.of(tarnholm.person("mei"), rights.seen(tarnholm.viewer("mei"), id)))
        .extracting(BorderTask::id)
        .containsExactly(review.id());
    Eyes.done(cases.answer(tarnholm.ingrid(), id, Abroad.answers()));
    assertThat(abroad.tasks(id)).noneMatch(t -> Integer.valueOf(TaskPlan.REVIEW).equals(t.nr()));
    assertThatThrownBy(() -> rights.seen(tarnholm.viewer("mei"), id)).isInstanceOf(NotYours.class);
  }

  private BorderTask task(BorderId id, int nr) {
    return abroad.tasks(id).stream()
        .filter(t -> Integer.valueOf(nr).equals(t.nr()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void familyIsThePersonsAndGlobalMobilitysAndNobodyElses() {
    String mover = moving.somebody();
    specialists.name(tarnholm.ingrid(), Speciality.GLOBAL_MOBILITY, tarnholm.person("mei"));
    try {
      BorderId id = abroad.aligned(mover, Risk.FAMILY);
      assertThat(areas(mover, id)).contains(Area.FAMILY);
      assertThat(areas("mei", id)).contains(Area.FAMILY);
      assertThat(
              tasks.of(tarnholm.person("ingrid"), rights.seen(tarnholm.ingrid(), id)).stream()
                  .map(BorderTask::area))
          .isNotEmpty()
          .doesNotContain(Area.FAMILY, Area.LOGISTICS);
      assertThatThrownBy(
              () -> tasks.add(tarnholm.ingrid(), id, "A flat", Area.LOGISTICS, moving.today()))
          .isInstanceOf(NotYours.class);
    } finally {
      specialists.release(tarnholm.ingrid(), Speciality.GLOBAL_MOBILITY, tarnholm.person("mei"));
    }
  }

  private List<Area> areas(String number, BorderId id) {
    return tasks.of(tarnholm.person(number), rights.seen(tarnholm.viewer(number), id)).stream()
        .map(BorderTask::area)
        .toList();
  }

  @Test
  void whoLeavesTakesTheCaseWithThem() {
    String mover = moving.somebody();
    BorderId id = abroad.aligned(mover);
    tarnholm.leaves(mover, moving.today().minusDays(1));
    moving.left(mover);
    assertThat(abroad.find(id).stage()).isEqualTo(BorderStage.CLOSED);
  }
}
