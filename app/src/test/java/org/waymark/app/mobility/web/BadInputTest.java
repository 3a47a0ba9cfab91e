package org.waymark.app.mobility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.MovesTest;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

/** What people try at the door, and the answer that they get. */
@MovesTest
class BadInputTest {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Eyes eyes;
  private final SampleClock clock;
  private final JdbcClient db;

  BadInputTest(Tarnholm tarnholm, Moving moving, Eyes eyes, SampleClock clock, JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.eyes = eyes;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  private String step(MoveId id, StepKind kind) {
    return "/moves/" + id + "/steps/" + moving.step(id, kind).id();
  }

  @ParameterizedTest
  @EnumSource(names = {"RELEASE", "HOST_MANAGER", "HOME_HR"})
  void nobodyApprovesTheirOwnCaseWhateverHatTheyWear(StepKind kind) {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    Viewer all = tarnholm.viewer(mover, Hat.HR_PARTNER, Hat.LEADER, Hat.MANAGER, Hat.ADMINISTRATOR);
    assertThat(eyes.post(step(id, kind), all, "answer", "yes"))
        .hasStatus(422)
        .bodyText()
        .contains("Nobody answers a step of their own move");
    assertThat(moving.step(id, kind).state()).isInstanceOf(StepState.Open.class);
  }

  @Test
  void aManagerWhoLeftMidwayIsToldThatThereIsNothingAndTodaysAnswers() {
    String mover = moving.somebody();
    String boss = "gone" + mover;
    tarnholm.person(boss, "Bo", "Gone", tarnholm.digital, tarnholm.developer);
    moving.reports(mover, boss);
    MoveId id = moving.accepts(mover);
    assertThat(eyes.status("/moves/" + id, tarnholm.viewer(boss))).isEqualTo(200);
    tarnholm.leaves(boss, moving.today().minusDays(1));
    moving.reports(mover, "jonas");
    moving.left(boss);
    String address = step(id, StepKind.RELEASE);
    assertThat(eyes.post(address, tarnholm.viewer(boss), "answer", "yes")).hasStatus(404);
    assertThat(eyes.post(address, tarnholm.jonas(), "answer", "yes")).hasStatus(303);
  }

  @Test
  void aDayInThePastOnAHolidayOrBeforeTheReleaseIsRefusedWithWhatWouldGo() {
    MoveId id = moving.accepts(moving.somebody());
    moving.allAgree(id);
    assertThat(day(id, moving.today().minusDays(1)))
        .hasStatus(422)
        .bodyText()
        .contains("cannot be before today");
    assertThat(day(id, moving.today()))
        .hasStatus(422)
        .bodyText()
        .contains("the day cannot be before");
    LocalDate kings = LocalDate.of(moving.today().getYear() + 1, 4, 27);
    assertThat(day(id, kings)).hasStatus(422).bodyText().contains("The next working day is");
    for (String nonsense : new String[] {"", "tomorrow", "2026-02-30", "0001-01-01"}) {
      assertThat(eyes.post("/moves/" + id + "/day", tarnholm.ingrid(), "on", nonsense))
          .as(nonsense)
          .hasStatus(422)
          .bodyText()
          .contains("Choose a day");
    }
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.AGREED);
  }

  private MvcTestResult day(MoveId id, LocalDate on) {
    return eyes.post("/moves/" + id + "/day", tarnholm.ingrid(), "on", on.toString());
  }

  @Test
  void todayIsTodayWhereThePersonWorks() {
    String mover = moving.somebody();
    db.sql(
            """
            update people.location set time_zone = 'Pacific/Auckland', country = 'NL'
            where code = 'LDS'
            """)
        .update();
    db.sql("update people.spell set location = ? where person = ?")
        .params(tarnholm.leeds.value(), tarnholm.person(mover).value())
        .update();
    MoveId id = moving.accepts(mover);
    moving.allAgree(id);
    LocalDate planned = moving.move(id).proposedOn();
    moving.goTo(planned);
    Duration noon = clock.offset();
    clock.set(noon.plusHours(6));
    LocalDate there = moving.today().plusDays(1);
    assertThat(eyes.post("/moves/" + id + "/day", tarnholm.ingrid(), "on", planned.toString()))
        .as("it is tomorrow there already")
        .hasStatus(422)
        .bodyText()
        .contains("cannot be before today");
    assertThat(
            eyes.post(
                "/moves/" + id + "/day",
                tarnholm.ingrid(),
                "on",
                there.toString(),
                "anyway",
                "true"))
        .hasStatus(303);
    moving.workOff();
    assertThat(moving.move(id).stage()).as("that day has begun there").isEqualTo(MoveStage.DONE);
    clock.set(noon);
  }

  @ParameterizedTest
  @EnumSource(MoveStage.class)
  void cancellingThroughThePageLeavesNoHalfStateAtAnyStage(MoveStage stage) {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    Consumer<MoveId> way =
        switch (stage) {
          case PROPOSED -> this::proposed;
          case APPROVING -> _ -> {};
          case AGREED -> moving::allAgree;
          case SCHEDULED -> moving::scheduled;
          case DONE -> moving::done;
          case RETURNED -> it -> returned(it, mover);
          case CANCELLED -> it -> cancel(it, tarnholm.viewer(mover));
        };
    way.accept(id);
    assertThat(moving.move(id).stage()).isEqualTo(stage);
    assertThat(eyes.post(end(id), tarnholm.jonas(), "why", "I need them")).hasStatus(404);
    assertThat(eyes.post(end(id), tarnholm.viewer(mover), "why", " ")).hasStatus(422);
    if (stage.ahead()) {
      cancel(id, tarnholm.viewer(mover));
      assertThat(moving.move(id).stage()).isEqualTo(MoveStage.CANCELLED);
      assertThat(left(id)).isZero();
      assertThat(eyes.body("/team/moves", tarnholm.dana())).doesNotContain(id.toString());
    } else {
      assertThat(eyes.post(end(id), tarnholm.viewer(mover), "why", "Too late"))
          .hasStatus(422)
          .bodyText()
          .contains("cannot be done as the move stands now");
      assertThat(moving.move(id).stage()).isEqualTo(stage);
    }
  }

  private static String end(MoveId id) {
    return "/moves/" + id + "/cancellation";
  }

  private void cancel(MoveId id, Viewer viewer) {
    assertThat(eyes.post(end(id), viewer, "why", "The children change school")).hasStatus(303);
  }

  /** As it stands while the role in the new place is not known. */
  private void proposed(MoveId id) {
    for (String sql :
        new String[] {
          "delete from mobility.step_owner where step in (select id from mobility.step where move = ?)",
          "delete from mobility.step where move = ?",
          "insert into mobility.move_state (move, nr, state, at) values (?, 3, 'proposed', '2026-11-23')",
          "update mobility.move set state = 'proposed', state_nr = 3 where id = ?"
        }) {
      db.sql(sql).param(id.value()).update();
    }
  }

  private void returned(MoveId id, String mover) {
    moving.done(id);
    assertThat(eyes.post("/moves/" + id + "/return", tarnholm.viewer(mover), "why", "I miss code"))
        .hasStatus(303);
    moving.agree(tarnholm.jonas(), id, StepKind.RETURN_HOME);
    moving.agree(tarnholm.dana(), id, StepKind.RETURN_HOST);
    moving.agree(tarnholm.ingrid(), id, StepKind.RETURN_HR);
  }

  private int left(MoveId id) {
    return db.sql(
            """
            select (select count(*) from mobility.step where move = :id
                and state in ('open', 'waiting'))
              + (select count(*) from mobility.check_in where move = :id)
              + (select count(*) from mobility.move where id = :id and effective_on is not null)
            """)
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
