package org.waymark.app.mobility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.work.CaseOpening;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;

/** A hundred at once. */
@MovesTest
class RacesTest {
  private static final int MANY = 100;
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final CaseOpening cases;
  private final Planning planning;
  private final JdbcClient db;

  RacesTest(Tarnholm tarnholm, Moving moving, CaseOpening cases, Planning planning, JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.cases = cases;
    this.planning = planning;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    moving.company();
  }

  @Test
  void ofAHundredAnswersToOneStepOneCounts() throws Exception {
    MoveId id = moving.accepts(moving.somebody());
    List<Outcome<MoveStep>> outcomes =
        atOnce(
            nr ->
                () ->
                    moving.answer(
                        tarnholm.dana(),
                        id,
                        StepKind.HOST_MANAGER,
                        nr % 2 == 0 ? Reply.agree("Nr " + nr) : Reply.decline("Nr " + nr)));
    assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    assertThat(
            db.sql("select count(*) from mobility.step_answer where step = ?")
                .param(moving.step(id, StepKind.HOST_MANAGER).id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aHundredDeliveriesOfOneAcceptanceOpenOneCase() throws Exception {
    String mover = moving.somebody();
    OpeningId opening = moving.seat("Raced for");
    ApplicationId application = new ApplicationId(new java.util.UUID(7, 7));
    List<MoveId> ids =
        atOnce(_ -> () -> cases.open(application, opening, tarnholm.person(mover)).orElseThrow());
    assertThat(ids).hasSize(MANY);
    assertThat(ids.stream().distinct()).hasSize(1);
    assertThat(moving.chain(ids.getFirst())).hasSize(3);
  }

  @Test
  void theDayIsTakenOnceHoweverManyProcessesLookForIt() throws Exception {
    String mover = moving.somebody();
    MoveId id = moving.accepts(mover);
    var on = moving.scheduled(id);
    moving.goTo(on.minusDays(1));
    db.sql("update mobility.move set effect_at = '2020-01-01' where id = ?")
        .param(id.value())
        .update();
    atOnce(
        _ ->
            () -> {
              moving.workOff();
              return true;
            });
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.DONE);
    assertThat(
            db.sql("select count(*) from mobility.move_state where move = ? and state = 'done'")
                .param(id.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(
            db.sql("select count(*) from people.spell where person = ?")
                .param(tarnholm.person(mover).value())
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void oneOfManyCancellationsCountsAndNothingIsLeftOpen() throws Exception {
    MoveId id = moving.accepts(moving.somebody());
    List<Outcome<?>> outcomes =
        atOnce(
            nr ->
                () ->
                    nr % 2 == 0
                        ? planning.cancel(tarnholm.ingrid(), id, "Nr " + nr)
                        : moving.answer(tarnholm.jonas(), id, StepKind.RELEASE, Reply.agree()));
    assertThat(moving.move(id).stage()).isEqualTo(MoveStage.CANCELLED);
    assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance).count()).isBetween(1L, 2L);
    assertThat(
            db.sql("select count(*) from mobility.step where move = ? and state = 'open'")
                .param(id.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private static <T> List<T> atOnce(java.util.function.IntFunction<Callable<T>> work)
      throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      IntStream.range(0, MANY)
          .forEach(
              nr ->
                  running.add(
                      threads.submit(
                          () -> {
                            start.await();
                            return work.apply(nr).call();
                          })));
      start.countDown();
      List<T> all = new ArrayList<>();
      for (Future<T> one : running) {
        all.add(one.get());
      }
      return all;
    }
  }
}
