package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.events.MoveCancelled;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.mobility.work.Reconciling;
import org.waymark.app.mobility.work.WayBack;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.Careers;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.events.PersonLeft;

/** Ends: cancelled at each stage, left, gone back, and what an import says. */
@MovesTest
class EndingTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Planning planning;
  private final WayBack wayBack;
  private final Reconciling reconciling;
  private final People people;
  private final Careers careers;
  private final JdbcClient db;
  private final Steps steps;
  private final Notices notices;
  private final Clock clock;

  EndingTest(
      Tarnholm tarnholm,
      Moving moving,
      Planning planning,
      WayBack wayBack,
      Reconciling reconciling,
      People people,
      Careers careers,
      JdbcClient db,
      Steps steps,
      Notices notices,
      Clock clock) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.planning = planning;
    this.wayBack = wayBack;
    this.reconciling = reconciling;
    this.people = people;
    this.careers = careers;
    this.db = db;
    this.steps = steps;
    this.notices = notices;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  private MoveId at(MoveStage stage, String mover) {
    MoveId id = moving.accepts(mover);
    Consumer<MoveId> way =
        switch (stage) {
          case PROPOSED, APPROVING -> _ -> {};
          case AGREED -> moving::allAgree;
          case SCHEDULED -> moving::scheduled;
          case DONE, RETURNED, CANCELLED -> moving::done;
        };
    way.accept(id);
    assertThat(moving.move(id).stage()).isEqualTo(stage);
    return id;
  }

  @ParameterizedTest
  @EnumSource(names = {"APPROVING", "AGREED", "SCHEDULED"})
  void cancelledAtAnyStageLeavesNothingBehind(MoveStage stage) {
    String mover = moving.somebody();
    MoveId id = at(stage, mover);
    assertThat(planning.cancel(tarnholm.viewer(mover), id, ""))
        .isEqualTo(Outcome.refused("mobility.cancel.needs_a_reason"));
    Eyes.done(planning.cancel(tarnholm.viewer(mover), id, "The children change school"));
    assertNothingIsLeft(id);
    moving.days(40);
    assertNothingIsLeft(id);
    assertThat(people.current(tarnholm.person(mover)).orElseThrow().role())
        .isEqualTo(tarnholm.developer);
    assertThat(careers.spells(tarnholm.person(mover))).hasSize(1);
    assertThat(planning.cancel(tarnholm.viewer(mover), id, "Again"))
        .isEqualTo(Outcome.refused("mobility.not_now"));
  }

  @Test
  void whoHasAStepHearsThatTheMoveEndedAndNobodyTwice() {
    MoveId id = moving.accepts(moving.somebody());
    steps.owners(
        moving.step(id, StepKind.HOME_HR).id(),
        List.of(tarnholm.person("ingrid"), tarnholm.person("mei")),
        clock.instant());
    Eyes.done(planning.cancel(tarnholm.ingrid(), id, "The shop stays closed"));
    assertThat(told("mei", id)).isEqualTo(1);
    assertThat(told("dana", id)).isEqualTo(1);
    assertThat(told("ingrid", id)).as("who cancelled it").isZero();
  }

  private long told(String number, MoveId id) {
    String person = people.card(moving.move(id).person()).map(PersonCard::name).orElseThrow();
    return notices.of(tarnholm.person(number), 500).stream()
        .filter(n -> n.words().key().equals("mobility.told.CANCEL"))
        .filter(n -> n.words().values().contains(person))
        .count();
  }

  private void assertNothingIsLeft(MoveId id) {
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.CANCELLED);
    for (String table :
        List.of(
            "mobility.step where state in ('open', 'waiting') and move",
            "mobility.step_owner o join mobility.step s on s.id = o.step where o.until is null and s.state not in ('agreed', 'declined') and s.move",
            "mobility.check_in where move",
            "mobility.move where effective_on is not null and id")) {
      assertThat(
              db.sql("select count(*) from " + table + " = ?")
                  .param(id.value())
                  .query(Integer.class)
                  .single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void aNoKeepsItsReasonWhenTheMoveEnds() {
    MoveId id = moving.accepts(moving.somebody());
    Eyes.done(
        moving.answer(tarnholm.dana(), id, StepKind.HOST_MANAGER, Reply.decline("Wrong role")));
    Eyes.done(planning.cancel(tarnholm.ingrid(), id, "Dana needs somebody else"));
    assertNothingIsLeft(id);
    assertThat(moving.step(id, StepKind.HOST_MANAGER).state())
        .isInstanceOfSatisfying(
            StepState.Declined.class, no -> assertThat(no.answer().why()).isEqualTo("Wrong role"));
  }

  @Test
  void neitherManagerEndsAMoveAndAStrangerDoesNotFindIt() {
    MoveId id = moving.accepts(moving.somebody());
    for (var viewer :
        List.of(tarnholm.jonas(), tarnholm.dana(), tarnholm.viewer("mei"), tarnholm.tomasz())) {
      assertThatThrownBy(() -> planning.cancel(viewer, id, "No")).isInstanceOf(NotYours.class);
    }
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.APPROVING);
  }

  @Test
  void whoLeavesMidwayTakesTheMoveWithThem(Scenario scenario) {
    String mover = moving.somebody();
    MoveId id = at(MoveStage.SCHEDULED, mover);
    tarnholm.leaves(mover, moving.today().minusDays(1));
    PersonLeft left = new PersonLeft(tarnholm.person(mover));
    scenario
        .publish(left)
        .andWaitForEventOfType(MoveCancelled.class)
        .matching(c -> c.move().equals(id))
        .toArrive();
    scenario
        .publish(left)
        .andWaitForStateChange(() -> moving.move(id).stage(), MoveStage.CANCELLED::equals)
        .andVerify(stage -> assertThat(stage).isEqualTo(MoveStage.CANCELLED));
    assertNothingIsLeft(id);
  }

  @Test
  void whoGoesBackStandsWhereTheyStoodOnceAllThreeAgreed() {
    String mover = moving.somebody();
    MoveId id = at(MoveStage.DONE, mover);
    Eyes.done(wayBack.ask(tarnholm.viewer(mover), id, "I miss code"));
    assertThat(wayBack.ask(tarnholm.viewer(mover), id, "Twice"))
        .isEqualTo(Outcome.refused("mobility.return.asked_already"));
    moving.agree(tarnholm.jonas(), id, StepKind.RETURN_HOME);
    moving.agree(tarnholm.dana(), id, StepKind.RETURN_HOST);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    moving.agree(tarnholm.ingrid(), id, StepKind.RETURN_HR);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.RETURNED);
    var now = people.current(tarnholm.person(mover)).orElseThrow();
    assertThat(now.role()).isEqualTo(tarnholm.developer);
    assertThat(now.manager()).isEqualTo(tarnholm.person("jonas"));
    assertThat(
            db.sql("select count(*) from mobility.check_in where move = ? and ended_at is null")
                .param(id.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aNoToGoingBackLeavesThePersonWhereTheyAre() {
    String mover = moving.somebody();
    MoveId id = at(MoveStage.DONE, mover);
    Eyes.done(wayBack.ask(tarnholm.viewer(mover), id, "I miss code"));
    Eyes.done(moving.answer(tarnholm.jonas(), id, StepKind.RETURN_HOME, Reply.decline("Filled")));
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    assertThat(wayBack.of(id).orElseThrow().state()).isEqualTo("declined");
    assertThat(moving.answer(tarnholm.dana(), id, StepKind.RETURN_HOST, Reply.agree()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theRightToReturnEndsWithTheRulesDays() {
    String mover = moving.somebody();
    MoveId id = at(MoveStage.DONE, mover);
    LocalDate last = moving.move(id).effectiveOn().orElseThrow().plusDays(90);
    assertThat(wayBack.until(moving.move(id))).contains(last);
    moving.goTo(last.plusDays(1));
    assertThat(wayBack.ask(tarnholm.viewer(mover), id, "Too late"))
        .isEqualTo(Outcome.refused("mobility.return.too_late", last));
  }

  @Test
  void anImportConfirmsContradictsOrDoesNotKnowAMove() {
    MoveId confirmed = at(MoveStage.DONE, moving.somebody());
    String elsewhere = moving.somebody();
    MoveId contradicted = at(MoveStage.DONE, elsewhere);
    String before = moving.somebody();
    MoveId missing = at(MoveStage.DONE, before);
    db.sql("update people.spell set unit = ? where person = ? and until is null")
        .params(tarnholm.stores.value(), tarnholm.person(elsewhere).value())
        .update();
    db.sql("update people.spell set role = ? where person = ? and until is null")
        .params(tarnholm.developer.value(), tarnholm.person(before).value())
        .update();
    moving.reports(before, "jonas");
    reconciling.compare();
    assertThat(Stream.of(confirmed, contradicted, missing).map(this::finding))
        .containsExactly(
            Reconciling.Finding.CONFIRMED,
            Reconciling.Finding.CONTRADICTED,
            Reconciling.Finding.MISSING);
    assertThat(reconciling.of(contradicted).orElseThrow().fields()).containsExactly("unit");
    Eyes.done(reconciling.applyAgain(tarnholm.ingrid(), missing));
    assertThat(people.current(tarnholm.person(before)).orElseThrow().role())
        .isEqualTo(tarnholm.productManager);
    reconciling.settle(tarnholm.ingrid(), contradicted);
    reconciling.compare();
    assertThat(Stream.of(contradicted, missing).map(this::finding))
        .containsExactly(Reconciling.Finding.CONTRADICTED, Reconciling.Finding.CONFIRMED);
    assertThat(careers.spells(tarnholm.person(before)).getLast().kind())
        .isIn(ChangeKind.PROMOTION, ChangeKind.LATERAL);
  }

  private Reconciling.Finding finding(MoveId id) {
    return reconciling.of(id).orElseThrow().finding();
  }
}
