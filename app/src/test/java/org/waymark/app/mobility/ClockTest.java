package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.People;

/** What silence does: to a release, and to all other steps. */
@MovesTest
class ClockTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Planning planning;
  private final Notices notices;
  private final People people;
  private final JdbcClient db;

  ClockTest(
      Tarnholm tarnholm,
      Moving moving,
      Planning planning,
      Notices notices,
      People people,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.planning = planning;
    this.notices = notices;
    this.people = people;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  @Test
  void silenceLetsAReleaseLapseAfterReminderAndEscalationAndNothingElse() {
    MoveId id = moving.accepts(moving.somebody());
    StepState.StepClock release = clock(id, StepKind.RELEASE);
    assertThat(release.dueOn()).isEqualTo(afterWorkingDays(5));
    moving.goTo(release.remindOn());
    assertThat(told("jonas", "mobility.told.remind.RELEASE", id)).isEqualTo(1);
    moving.goTo(release.dueOn());
    assertThat(told("ingrid", "mobility.told.escalate", id)).isZero();
    moving.goTo(release.dueOn().plusDays(1));
    // all three steps are past their day, and each tells HR once
    assertThat(told("ingrid", "mobility.told.escalate", id)).isEqualTo(3);
    assertThat(told("dana", "mobility.told.escalate", id)).isEqualTo(1);
    assertThat(moving.step(id, StepKind.RELEASE).state()).isInstanceOf(StepState.Open.class);
    moving.days(30);
    assertThat(moving.step(id, StepKind.RELEASE).state()).isInstanceOf(StepState.Lapsed.class);
    assertThat(moving.move(id).releaseOn()).isEqualTo(moving.move(id).proposedOn());
    for (StepKind holds : List.of(StepKind.HOST_MANAGER, StepKind.HOME_HR)) {
      assertThat(moving.step(id, holds).state()).isInstanceOf(StepState.Open.class);
    }
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.APPROVING);
    assertThat(told("ingrid", "mobility.told.escalate", id)).isEqualTo(3);
  }

  @Test
  void theDatabaseLetsNothingButAReleaseLapse() {
    MoveId id = moving.accepts(moving.somebody());
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    db.sql("update mobility.step set state = 'lapsed' where id = ?")
                        .param(moving.step(id, StepKind.HOME_HR).id().value())
                        .update()))
        .hasMessageContaining("only_a_release_lapses");
  }

  @Test
  void whoLeftMidwayHasNoStepAnyMoreAndTodaysManagerHasIt() {
    String mover = moving.somebody();
    String boss = "boss" + mover;
    tarnholm.person(boss, "Bo", "Ss", tarnholm.digital, tarnholm.developer);
    moving.reports(mover, boss);
    MoveId id = moving.accepts(mover);
    assertThat(moving.owners(id, StepKind.RELEASE)).containsExactly(tarnholm.person(boss));
    LocalDate due = clock(id, StepKind.RELEASE).dueOn();
    moving.days(2);
    tarnholm.leaves(boss, moving.today().minusDays(1));
    moving.reports(mover, "dana");
    moving.days(1);
    assertThat(moving.owners(id, StepKind.RELEASE)).containsExactly(tarnholm.person("dana"));
    assertThat(clock(id, StepKind.RELEASE).dueOn()).isAfter(due);
    assertThat(told("dana", "mobility.told.ask.RELEASE", id)).isEqualTo(1);
    moving.agree(tarnholm.dana(), id, StepKind.RELEASE);
  }

  @Test
  void whoHasNoManagerIsReleasedByHr() {
    String mover = moving.somebody();
    db.sql("delete from people.reporting_line where person = ?")
        .param(tarnholm.person(mover).value())
        .update();
    MoveId id = moving.accepts(mover);
    assertThat(moving.owners(id, StepKind.RELEASE)).containsExactly(tarnholm.person("ingrid"));
  }

  @Test
  void hrHoldsSomebodyOnceWithAReasonAndThatIsKept() {
    MoveId id = moving.accepts(moving.somebody());
    LocalDate planned = moving.move(id).proposedOn();
    assertThat(planning.extend(tarnholm.ingrid(), id, planned.plusDays(7), " "))
        .isEqualTo(Outcome.refused("mobility.extension.needs_a_reason"));
    assertThat(planning.extend(tarnholm.ingrid(), id, planned.plusDays(7), "Audit"))
        .isInstanceOf(Outcome.Done.class);
    assertThat(moving.move(id).proposedOn()).isEqualTo(planned.plusDays(7));
    assertThat(planning.extend(tarnholm.ingrid(), id, planned.plusDays(10), "Again"))
        .isEqualTo(Outcome.refused("mobility.extension.used_up", 1));
  }

  @Test
  void aFixedDayIsPutOffWithAReasonOnlyAndThatIsKept() {
    MoveId id = moving.accepts(moving.somebody());
    LocalDate on = moving.scheduled(id);
    var later = new org.waymark.app.mobility.model.DayRule.Wish(on.plusDays(7), true);
    assertThat(planning.schedule(tarnholm.dana(), id, later, " "))
        .isEqualTo(Outcome.refused("mobility.day.later_needs_a_reason"));
    assertThat(planning.schedule(tarnholm.dana(), id, later, "The desk is not there yet"))
        .isInstanceOf(Outcome.Done.class);
    assertThat(
            db.sql("select days from mobility.delay where move = ? and cause = 'schedule'")
                .param(id.value())
                .query(Integer.class)
                .list())
        .containsExactly(7);
    moving.goTo(on);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.SCHEDULED);
    moving.goTo(on.plusDays(7));
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
  }

  @Test
  void aDayAcrossAClockChangeBeginsWhereThePersonWorks() {
    String mover = moving.somebody();
    db.sql(
            "update people.location set time_zone = 'America/Los_Angeles', country = 'NL' where code = 'LDS'")
        .update();
    db.sql("update people.spell set location = ? where person = ?")
        .params(tarnholm.leeds.value(), tarnholm.person(mover).value())
        .update();
    MoveId id = moving.accepts(mover);
    moving.allAgree(id);
    // clocks there go forward on 14 March 2027
    LocalDate on = LocalDate.of(2027, 3, 15);
    assertThat(moving.schedule(id, on)).isInstanceOf(Outcome.Done.class);
    assertThat(
            db.sql("select effect_at at time zone 'UTC' from mobility.move where id = ?")
                .param(id.value())
                .query(java.time.LocalDateTime.class)
                .single())
        .isEqualTo(java.time.LocalDateTime.of(2027, 3, 15, 7, 0));
    moving.goTo(on.minusDays(1));
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.SCHEDULED);
    moving.goTo(on);
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    assertThat(people.current(tarnholm.person(mover)).orElseThrow().role())
        .isEqualTo(tarnholm.productManager);
  }

  private StepState.StepClock clock(MoveId id, StepKind kind) {
    return ((StepState.Open) moving.step(id, kind).state()).clock();
  }

  private LocalDate afterWorkingDays(int days) {
    return new org.waymark.app.kernel.WorkingDays().after(moving.today(), days, "NL");
  }

  private long told(String number, String key, MoveId id) {
    return notices.of(tarnholm.person(number), 500).stream()
        .filter(n -> n.words().key().startsWith(key) && n.href().equals("/moves/" + id))
        .count();
  }
}
