package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Snapshot;

/** Commits for real, so that races are races. */
@OpeningsTest
class ApplyingTogetherTest {
  private static final int THREADS = 100;
  private final Tarnholm tarnholm;
  private final Hiring hiring;
  private final Applications applications;
  private final ApplicationRepository stored;
  private final SampleClock clock;
  private final JdbcClient db;
  private final DanaHires dana;

  ApplyingTogetherTest(
      Tarnholm tarnholm,
      Hiring hiring,
      Applications applications,
      ApplicationRepository stored,
      SampleClock clock,
      JdbcClient db,
      DanaHires dana) {
    this.tarnholm = tarnholm;
    this.hiring = hiring;
    this.applications = applications;
    this.stored = stored;
    this.clock = clock;
    this.db = db;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @Test
  void aHundredSubmitsAtOnceMakeOneApplication() throws Exception {
    OpeningId opening = dana.publishes("Raced for");
    List<Outcome<ApplicationId>> outcomes =
        atOnce(() -> applications.send(tarnholm.sarah(), opening, "Me"));
    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Outcome.Refused.class::isInstance)
        .allMatch(Outcome.refused("opportunities.apply.not_applied_yet")::equals);
    assertThat(applications.applicantsOf(opening)).hasSize(1);
  }

  @Test
  void whoeverClosesFirstWins() throws Exception {
    OpeningId opening = dana.publishes("Closed while applied for");
    List<Outcome<?>> outcomes = new ArrayList<>();
    outcomes.addAll(
        atOnce(
            2,
            List.of(
                () -> sentOrTooLate(opening),
                () -> hiring.close(tarnholm.dana(), opening, "Over"))));
    boolean sent = outcomes.getFirst() instanceof Outcome.Done<?>;
    assertThat(applications.applicantsOf(opening)).hasSize(sent ? 1 : 0);
    assertThat(outcomes.getLast())
        .isInstanceOf(sent ? Outcome.Refused.class : Outcome.Done.class); // nobody is forgotten
  }

  private Outcome<?> sentOrTooLate(OpeningId opening) {
    try {
      return applications.send(tarnholm.sarah(), opening, "Me");
    } catch (NotYours e) {
      return Outcome.refused("closed before");
    }
  }

  @Test
  void whoWasStillWritingWhenItClosedKeepsTheirWords() {
    OpeningId opening = dana.publishes("Closed while written for");
    Eyes.done(applications.keep(tarnholm.sarah(), opening, "Half a letter"));
    Eyes.done(hiring.close(tarnholm.dana(), opening, "Over"));
    assertThat(applications.send(tarnholm.sarah(), opening, "The whole letter"))
        .isEqualTo(Outcome.refused("opportunities.apply.published"));
    assertThat(stored.live(opening, tarnholm.person("sarah")).orElseThrow().letter())
        .isEqualTo("The whole letter");
  }

  @Test
  void theSnapshotStaysWhenProfileAndRequirementsChange() {
    OpeningId opening = dana.publishes("Snapshot");
    ApplicationId sent = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    Snapshot before = stored.snapshot(sent).orElseThrow();
    assertThat(before.asked())
        .extracting(Snapshot.Asked::name)
        .containsExactly("Backlog prioritisation", "User research");
    assertThat(before.held())
        .extracting(Snapshot.Held::name, Snapshot.Held::level)
        .contains(org.assertj.core.groups.Tuple.tuple("Data analysis", 4));

    tarnholm.holds("sarah", Tarnholm.DATA, 1);
    tarnholm.productManagersNeed("S0,2,40,yes", "S1,3,60,yes", "S3,5,10,yes");

    assertThat(stored.snapshot(sent)).contains(before);
    tarnholm.productManagersNeed("S0,2,40,yes", "S1,3,60,yes");
    tarnholm.holds("sarah", Tarnholm.DATA, 4);
  }

  @Test
  void theDatabaseItselfRefusesToChangeASnapshotOrAPastState() {
    OpeningId opening = dana.publishes("Set in stone");
    ApplicationId sent = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    for (String table :
        List.of(
            "snapshot", "snapshot_skill", "snapshot_fit", "snapshot_part", "application_state")) {
      assertThatThrownBy(
              () ->
                  db.sql("delete from opportunities." + table + " where application = ?")
                      .param(sent.value())
                      .update())
          .as(table)
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void aStateCannotChangeWithoutItsRow() {
    OpeningId opening = dana.publishes("No short cuts");
    assertThatThrownBy(
            () ->
                db.sql("update opportunities.opening set state = 'closed' where id = ?")
                    .param(opening.value())
                    .update())
        .hasMessageContaining("every_state_has_its_row");
  }

  @Test
  void theLastDayComesWithTheClock() {
    OpeningId opening = dana.publishes("Deadline");
    OpeningsSlice.moveTo(clock, 22);
    try {
      assertThat(applications.send(tarnholm.sarah(), opening, "Late"))
          .isEqualTo(
              Outcome.refused(
                  "opportunities.apply.before_the_last_day", java.time.LocalDate.of(2026, 12, 14)));
      assertThat(applications.of(tarnholm.person("sarah")))
          .filteredOn(a -> a.opening().equals(opening))
          .extracting(ApplicationCard::stage)
          .containsExactly(ApplicationStage.DRAFT);
    } finally {
      OpeningsSlice.moveTo(clock, 0);
    }
  }

  @Test
  void whoWithdrewMayApplyAgainAndBothStayOnRecord() {
    OpeningId opening = dana.publishes("Twice");
    ApplicationId first = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    Eyes.done(applications.takeBack(tarnholm.sarah(), first, ""));
    ApplicationId second = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me again"));
    assertThat(second).isNotEqualTo(first);
    assertThat(states(first)).containsExactly("draft", "submitted", "withdrawn");
    assertThat(states(second)).containsExactly("draft", "submitted");
  }

  private List<String> states(ApplicationId id) {
    return db.sql(
            "select state from opportunities.application_state where application = ? order by nr")
        .param(id.value())
        .query(String.class)
        .list();
  }

  private static <T> List<T> atOnce(Callable<T> work) throws Exception {
    return atOnce(THREADS, java.util.Collections.nCopies(THREADS, work));
  }

  private static <T> List<T> atOnce(int threads, List<? extends Callable<? extends T>> all)
      throws Exception {
    CountDownLatch ready = new CountDownLatch(threads);
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<? extends T> work : all) {
        futures.add(
            executor.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return work.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
