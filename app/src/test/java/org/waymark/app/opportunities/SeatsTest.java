package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.opportunities.selection.Selecting;

/** One seat, one person, however many reach for it at once. */
@OpeningsTest
class SeatsTest {
  private static final int THREADS = 100;
  private final Tarnholm tarnholm;
  private final Applications applications;
  private final Selecting selecting;
  private final Answering answering;
  private final Openings openings;
  private final Notices notices;
  private final JdbcClient db;
  private final DanaHires dana;

  SeatsTest(
      Tarnholm tarnholm,
      Applications applications,
      Selecting selecting,
      Answering answering,
      Openings openings,
      Notices notices,
      JdbcClient db,
      DanaHires dana) {
    this.tarnholm = tarnholm;
    this.applications = applications;
    this.selecting = selecting;
    this.answering = answering;
    this.openings = openings;
    this.notices = notices;
    this.db = db;
    this.dana = dana;
  }

  @BeforeAll
  void aCompanyWithAHundredApplicants() {
    tarnholm.founded();
    for (int i = 0; i < THREADS; i++) {
      tarnholm.person("p" + i, "Per", "Son" + i, tarnholm.stores, tarnholm.developer);
    }
  }

  private ApplicationId inTalks(String number, OpeningId opening) {
    ApplicationId id = Eyes.done(applications.send(tarnholm.viewer(number), opening, ""));
    Eyes.done(selecting.askToTalk(tarnholm.dana(), id));
    return id;
  }

  @Test
  void aHundredOffersAtOnceMakeOne() throws Exception {
    OpeningId opening = dana.publishes("Offered once");
    List<Callable<Outcome<Application>>> offers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      ApplicationId id = inTalks("p" + i, opening);
      offers.add(() -> selecting.offer(tarnholm.dana(), id));
    }
    assertThat(atOnce(offers)).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
  }

  /** As if more offers had been made than there are seats. */
  @Test
  void aHundredWhoAcceptAtOnceGetOneSeatAndTheOpeningIsFilled() throws Exception {
    OpeningId opening = dana.publishes("Filled once");
    List<Callable<Outcome<Application>>> accepting = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      ApplicationId id = inTalks("p" + i, opening);
      Viewer viewer = tarnholm.viewer("p" + i);
      offered(id);
      accepting.add(() -> answering.accept(viewer, id));
    }
    List<Outcome<Application>> outcomes = atOnce(accepting);
    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Outcome.Refused.class::isInstance)
        .allMatch(Outcome.refused("opportunities.accept.no_seat_left")::equals);
    assertThat(openings.card(opening).orElseThrow().stage()).isEqualTo(OpeningCard.Stage.CLOSED);
    assertThat(applications.applicantsOf(opening)).hasSize(THREADS - 1);
  }

  private void offered(ApplicationId id) {
    db.sql(
            """
            with moved as (update opportunities.application set state = 'offer', state_nr = 4
              where id = :id returning id)
            insert into opportunities.application_state (application, nr, state, at)
            select id, 4, 'offer', '2026-11-23T09:00:00Z' from moved
            """)
        .param("id", id.value())
        .update();
  }

  @Test
  void theDatabaseAloneLetsNobodyHaveASeatThatIsTaken() {
    OpeningId opening = dana.publishes("By constraint");
    seat(opening, 1, inTalks("sarah", opening));
    ApplicationId second = inTalks("grace", opening);
    assertThatThrownBy(() -> seat(opening, 1, second)).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> seat(opening, 2, second))
        .hasMessageContaining("no_more_seats_than_there_are");
  }

  private void seat(OpeningId opening, int nr, ApplicationId application) {
    db.sql(
            """
            insert into opportunities.filled_seat (opening, nr, seats, application, at)
            values (:opening, :nr, 1, :application, '2026-11-23T09:00:00Z')
            """)
        .param("opening", opening.value())
        .param("nr", nr)
        .param("application", application.value())
        .update();
  }

  @Test
  void withTheLastSeatEverybodyStillInIsToldAndOwedAnAnswer(Scenario scenario) {
    OpeningId opening = dana.publishes("Filled");
    OpeningId elsewhere = dana.publishes("Elsewhere");
    ApplicationId hers = inTalks("mei", opening);
    ApplicationId waiting = inTalks("jonas", opening);
    inTalks("mei", elsewhere);
    Eyes.done(selecting.offer(tarnholm.ingrid(), hers));
    scenario
        .stimulate(() -> answering.accept(tarnholm.viewer("mei"), hers))
        .andWaitForStateChange(
            () -> Map.of("jonas", told("jonas"), "dana", told("dana")),
            told ->
                told.getOrDefault("jonas", List.of()).contains("opportunities.notice.closed")
                    && told.getOrDefault("dana", List.of())
                        .contains("opportunities.notice.accept.other_openings"))
        .andExpect(OpeningClosed.class)
        .toArrive();
    assertThat(duties(waiting)).contains("last_answer");
    assertThat(applications.of(tarnholm.person("mei")))
        .extracting(ApplicationCard::stage)
        .contains(ApplicationStage.ACCEPTED, ApplicationStage.CONVERSATION);
  }

  private List<String> told(String number) {
    return notices.of(tarnholm.person(number), 500).stream()
        .map(Notice::words)
        .map(words -> words.key())
        .toList();
  }

  private List<String> duties(ApplicationId id) {
    return db.sql("select kind from opportunities.duty where application = :id and done_at is null")
        .param("id", id.value())
        .query(String.class)
        .list();
  }

  private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
    CountDownLatch ready = new CountDownLatch(all.size());
    try (ExecutorService executor = Executors.newFixedThreadPool(all.size())) {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> work : all) {
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
