package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Tarnholm;

/** Each no, with its reason. */
@RoundsTest
class RoundRulesTest {
  private final Rounding rounding;
  private final Tarnholm tarnholm;
  private final Convening convening;
  private final Entering entering;
  private final EntryStore entries;
  private final OwnerSheets sheets;
  private final Settling settling;
  private final JdbcClient db;
  private OpeningId one = new OpeningId(new java.util.UUID(0, 0));
  private OpeningId two = one;
  private RoundId round = new RoundId(new java.util.UUID(0, 0));

  RoundRulesTest(
      Rounding rounding,
      Tarnholm tarnholm,
      Convening convening,
      Entering entering,
      EntryStore entries,
      OwnerSheets sheets,
      Settling settling,
      JdbcClient db) {
    this.rounding = rounding;
    this.tarnholm = tarnholm;
    this.convening = convening;
    this.entering = entering;
    this.entries = entries;
    this.sheets = sheets;
    this.settling = settling;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    rounding.company();
  }

  private void aRound() {
    one = rounding.opening("One");
    two = rounding.opening("Two");
    round = rounding.started(one, two);
  }

  @Test
  void whoEntersAHundredTimesAtOnceIsInItOnce() throws Exception {
    aRound();
    Viewer eager = rounding.somebody();
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome<RoundId>>> all = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  return entering.enter(eager, round);
                }));
      }
      start.countDown();
      for (Future<Outcome<RoundId>> each : all) {
        assertThat(each.get()).isEqualTo(Outcome.done(round));
      }
    }
    assertThat(
            db.sql("select count(*) from matching.round_entry where person = ?")
                .param(eager.self().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void afterTheLastDayNobodyEntersOrRanksEvenBeforeTheClockWasWorkedOff() {
    aRound();
    Viewer punctual = rounding.somebody();
    Viewer late = rounding.somebody();
    rounding.enters(punctual, round, one);
    rounding.peopleAreDone();
    assertThat(Eyes.refusals(entering.enter(late, round)))
        .containsExactly("matching.round.enter.late");
    assertThat(Eyes.refusals(entering.rank(punctual, round, Rounding.wishes(two, one))))
        .containsExactly("matching.round.enter.late");
    assertThat(entries.of(round, punctual.self()).orElseThrow().openings()).containsExactly(one);
  }

  @Test
  void ownersRankAfterThePeopleAndNotAfterTheirOwnLastDay() {
    aRound();
    Viewer somebody = rounding.somebody();
    rounding.enters(somebody, round, one);
    assertThat(Eyes.refusals(sheets.keep(rounding.grace(), round, one, java.util.Map.of())))
        .containsExactly("matching.round.rank.early");
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), round, one, somebody);
    rounding.bothAreDone();
    assertThat(Eyes.refusals(sheets.keep(rounding.grace(), round, one, java.util.Map.of())))
        .containsExactly("matching.round.rank.late");
  }

  @Test
  void nobodyNamesAnOpeningTwiceOrOneThatOnlyTheirOwnManagersFill() {
    one = rounding.opening(tarnholm.dana(), "Dana’s own", tarnholm.rotterdam);
    two = rounding.opening("Grace’s");
    round = rounding.started(one, two);
    Viewer mei = tarnholm.viewer("mei");
    Eyes.done(entering.enter(mei, round));
    assertThat(Eyes.refusals(entering.rank(mei, round, Rounding.wishes(one))))
        .contains("matching.round.wish.own_manager");
    assertThat(Eyes.refusals(entering.rank(mei, round, Rounding.wishes(two, two))))
        .contains("matching.round.wish.twice");
    assertThatThrownBy(
            () -> entering.rank(mei, round, Rounding.wishes(rounding.opening("Another"))))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void whoLeadsSomebodyDoesNotSeeThemAmongThoseToRank() {
    one = rounding.opening(tarnholm.dana(), "Dana looks", tarnholm.rotterdam);
    two = rounding.opening("Grace looks");
    round = rounding.started(one, two);
    Viewer led = rounding.somebody();
    rounding.enters(led, round, two);
    rounding.peopleAreDone();
    assertThat(sheets.sheet(tarnholm.dana(), round, one).lines()).isEmpty();
    assertThat(sheets.sheet(rounding.grace(), round, two).lines())
        .extracting(OwnerSheets.Line::person)
        .containsExactly(led.self());
    assertThatThrownBy(
            () ->
                sheets.keep(
                    tarnholm.dana(), round, one, java.util.Map.of(led.self(), Integer.valueOf(1))))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void inAnotherCountryOnlyWhoSaysThatTheyMayWorkThere() {
    one = rounding.opening(rounding.grace(), "Leeds", tarnholm.leeds);
    two = rounding.opening("Rotterdam");
    round = rounding.started(one, two);
    Viewer somebody = rounding.somebody();
    Eyes.done(entering.enter(somebody, round));
    assertThat(Eyes.refusals(entering.rank(somebody, round, Rounding.wishes(one))))
        .containsExactly("matching.round.wish.abroad");
    Eyes.done(entering.rank(somebody, round, List.of(new Entry.Wish(one, true))));
  }

  @Test
  void hrLooksAfterARoundOrTakesPartInIt() {
    aRound();
    assertThat(Eyes.refusals(entering.enter(rounding.hr(), round)))
        .containsExactly("matching.round.enter.leads");
    Viewer asColleague = tarnholm.viewer("ingrid");
    Eyes.done(entering.enter(asColleague, round));
    assertThatThrownBy(() -> settling.run(rounding.hr(), round)).isInstanceOf(NotYours.class);
    Eyes.done(entering.withdraw(asColleague, round));
  }

  @Test
  void aRoundIsLedByWhoLooksAfterAllItsOpenings() {
    aRound();
    Viewer elsewhere = tarnholm.viewer("tomasz", tarnholm.digital, Hat.HR_PARTNER);
    assertThatThrownBy(() -> convening.cancel(elsewhere, round, "No")).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> convening.draft(elsewhere, rounding.plan(null, one, two)))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void aPlanSaysEverythingThatIsMissing() {
    assertThat(Eyes.refusals(convening.draft(rounding.hr(), RoundPlan.empty())))
        .containsExactly(
            "matching.round.plan.title",
            "matching.round.plan.purpose",
            "matching.round.plan.openings",
            "matching.round.plan.days");
  }

  @Test
  void whoWithdrawsIsForgottenAndAResultComputedBeforeIsNotPublished() {
    aRound();
    Viewer stays = rounding.somebody();
    Viewer goes = rounding.somebody();
    rounding.enters(stays, round, one);
    rounding.enters(goes, round, one);
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), round, one, goes, stays);
    rounding.bothAreDone();
    Eyes.done(settling.run(rounding.hr(), round));
    Eyes.done(entering.withdraw(goes, round));
    assertThat(Eyes.refusals(settling.publish(rounding.hr(), round)))
        .containsExactly("matching.round.no.changed_since");
    rounding.published(round);
    assertThat(Eyes.refusals(entering.withdraw(stays, round)))
        .containsExactly("matching.round.no.published");
    assertThat(entries.of(round, goes.self()).orElseThrow().wishes()).isEmpty();
  }
}
