package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.opportunities.selection.Selecting;

/** Projects never take more of a person's time than the rules allow, however many at once. */
@OpeningsTest
class SharesTest {
  private static final int THREADS = 100;
  private final Tarnholm tarnholm;
  private final Hiring hiring;
  private final Applications applications;
  private final Selecting selecting;
  private final Answering answering;
  private final Lasting lasting;
  private final Shares shares;
  private final JdbcClient db;

  SharesTest(
      Tarnholm tarnholm,
      Hiring hiring,
      Applications applications,
      Selecting selecting,
      Answering answering,
      Lasting lasting,
      Shares shares,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hiring = hiring;
    this.applications = applications;
    this.selecting = selecting;
    this.answering = answering;
    this.lasting = lasting;
    this.shares = shares;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private OpeningId project(String title, int percent) {
    OpeningId id =
        Eyes.done(
            hiring.draft(tarnholm.dana(), Postings.project(tarnholm, title, percent, 1), Set.of()));
    Eyes.done(hiring.ask(tarnholm.dana(), id, 0, Postings.research()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  private ApplicationId offered(Viewer viewer, OpeningId opening) {
    ApplicationId id = Eyes.done(applications.send(viewer, opening, ""));
    Eyes.done(selecting.askToTalk(tarnholm.ingrid(), id));
    Eyes.done(selecting.offer(tarnholm.ingrid(), id));
    return id;
  }

  @Test
  void aHundredProjectsAcceptedAtOnceTakeNoMoreThanTwentyPercent() throws Exception {
    Viewer sarah = tarnholm.sarah();
    List<Callable<Outcome<Application>>> accepting = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      ApplicationId id = offered(sarah, project("At once " + i, 6));
      accepting.add(() -> answering.accept(sarah, id));
    }
    List<Outcome<Application>> outcomes = atOnce(accepting);
    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(3);
    assertThat(outcomes)
        .filteredOn(Outcome.Refused.class::isInstance)
        .hasSize(THREADS - 3)
        .contains(Outcome.refused("opportunities.accept.share_full", 18, 6, 20));
    assertThat(shares.taken(sarah.self())).isEqualTo(18);
    assertThat(sumOfParts(sarah)).isEqualTo(18);
  }

  @Test
  void anExceptionLetsTheProjectItIsForPassTheCapAndNoOther() {
    Viewer tomasz = tarnholm.viewer("tomasz");
    OpeningId freed = project("Freed from the rule", 20);
    ApplicationId other = offered(tomasz, project("Not freed", 5));
    ApplicationId accepted = offered(tomasz, project("Within the rule", 20));
    ApplicationId above = offered(tomasz, freed);
    Eyes.done(answering.accept(tomasz, accepted));
    Outcome<Application> full = Outcome.refused("opportunities.accept.share_full", 20, 20, 20);
    assertThat(answering.accept(tomasz, above)).isEqualTo(full);
    frees(tomasz, freed);
    Eyes.done(answering.accept(tomasz, above));
    assertThat(shares.taken(tomasz.self())).isEqualTo(40);
    assertThat(answering.accept(tomasz, other))
        .isEqualTo(Outcome.refused("opportunities.accept.share_full", 40, 5, 20));
  }

  private void frees(Viewer who, OpeningId project) {
    db.sql(
            """
            with asked as (
              insert into policy.exception (id, person, kind, subject, rules, why, version, asked_at,
                state, state_nr, decider, decider_as, hours, due_at, expires_on)
              select uuidv7(), :person, 'project', :project, '{PROJECT_SHARE}', 'Nobody else can',
                max(number), :at, 'granted', 1, :ingrid, 'hr_partner', 72, :at, '2027-06-30'
              from policy.version returning id)
            insert into policy.exception_state (exception, nr, state, at)
            select id, 1, 'granted', :at from asked
            """)
        .param("person", who.self().value())
        .param("project", project.value())
        .param("ingrid", tarnholm.person("ingrid").value())
        .param("at", OpeningsSlice.MONDAY.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Test
  void aProjectThatIsOverGivesTheTimeBack() {
    Viewer mei = tarnholm.viewer("mei");
    OpeningId first = project("First", 20);
    ApplicationId second = offered(mei, project("Second", 1));
    Eyes.done(answering.accept(mei, offered(mei, first)));
    assertThat(answering.accept(mei, second))
        .isEqualTo(Outcome.refused("opportunities.accept.share_full", 20, 1, 20));
    Eyes.done(lasting.endEarly(tarnholm.dana(), first, "The season is over."));
    assertThat(shares.taken(mei.self())).isZero();
    Eyes.done(answering.accept(mei, second));
    assertThat(shares.taken(mei.self())).isEqualTo(1);
  }

  @Test
  void whoIsRefusedKeepsTheOfferAndTheSeatStaysFree() {
    Viewer jonas = tarnholm.jonas();
    OpeningId tooMuch = project("Too much", 20);
    ApplicationId id = offered(jonas, tooMuch);
    Eyes.done(answering.accept(jonas, offered(jonas, project("Enough", 10))));
    assertThat(answering.accept(jonas, id)).isInstanceOf(Outcome.Refused.class);
    assertThat(applications.applicantsOf(tooMuch)).hasSize(1);
    assertThat(shares.taken(jonas.self())).isEqualTo(10);
  }

  @Test
  void theDatabaseAloneLetsNoSumPassItsCap() {
    assertThatThrownBy(
            () ->
                db.sql("insert into opportunities.share_sum values (:person, 21, 20)")
                    .param("person", tarnholm.person("grace").value())
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("no_more_of_a_persons_time_than_the_rules_allow");
  }

  private int sumOfParts(Viewer viewer) {
    return db.sql(
            """
            select sum(percent) from opportunities.project_share
            where person = :person and freed_at is null
            """)
        .param("person", viewer.self().value())
        .query(Integer.class)
        .single();
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
