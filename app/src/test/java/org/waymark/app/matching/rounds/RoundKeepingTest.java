package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.ExposureLog;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.SpokenRules;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.policy.Policy;

/** What is kept of a round, for how long, and who hears that there is one. */
@RoundsTest
class RoundKeepingTest {
  @MockitoSpyBean private Policy policy;
  private final Tarnholm tarnholm;
  private final Rounding rounding;
  private final Convening convening;
  private final RoundStore rounds;
  private final OwnerSheets sheets;
  private final Certificates certificates;
  private final ExposureLog log;
  private final Eyes eyes;
  private final SampleClock clock;
  private final JdbcClient db;

  RoundKeepingTest(
      Tarnholm tarnholm,
      Rounding rounding,
      Convening convening,
      RoundStore rounds,
      OwnerSheets sheets,
      Certificates certificates,
      ExposureLog log,
      Eyes eyes,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.rounding = rounding;
    this.convening = convening;
    this.rounds = rounds;
    this.sheets = sheets;
    this.certificates = certificates;
    this.log = log;
    this.eyes = eyes;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    rounding.company();
  }

  @AfterEach
  void backToMonday() {
    clock.set(Duration.ZERO);
    SpokenRules.usual(policy);
  }

  private RoundPlan called(String title, RoundPlan plan) {
    return new RoundPlan(
        title,
        plan.purpose(),
        plan.seats(),
        plan.units(),
        plan.enterUntil(),
        plan.rankUntil(),
        plan.cap(),
        plan.capTyped());
  }

  @Test
  void whoPlansFindsOpeningsByTheirWordsAndKeepsWhatWasChosen() {
    OpeningId chosen = rounding.opening("Chosen before");
    OpeningId sought = rounding.opening("Café lead, sought");
    OpeningId other = rounding.opening("Another altogether");
    String all = eyes.body("/rounds/new", rounding.hr());
    assertThat(all).contains(chosen.toString(), sought.toString(), other.toString());
    Document found =
        Jsoup.parse(
            Eyes.body(
                eyes.post(
                    "/rounds",
                    rounding.hr(),
                    "act",
                    "find",
                    "q",
                    "SOUGHT cafe",
                    "title",
                    "Half written",
                    "openings",
                    chosen.toString(),
                    "seats-" + chosen,
                    "2")));
    assertThat(found.select("[name=openings]").eachAttr("value"))
        .containsExactly(chosen.toString(), sought.toString());
    assertThat(found.select("[name=openings][checked]").val()).isEqualTo(chosen.toString());
    assertThat(found.select("#seats-" + chosen).val()).isEqualTo("2");
    assertThat(found.select("#title").val()).isEqualTo("Half written");
    assertThat(eyes.body("/rounds", rounding.hr())).doesNotContain("Half written");
  }

  @Test
  void ofManyOpeningsTheFirstFiftyAreOfferedAndTheRestAreFound() {
    for (int i = 1; i <= 55; i++) {
      rounding.opening("Plenty " + i);
    }
    OpeningId last = rounding.opening("Zz at the end");
    Document page = eyes.page("/rounds/new", rounding.hr());
    assertThat(page.select("[name=openings]")).hasSize(50);
    assertThat(page.select("#openings [role=status]").text()).contains("not shown");
    assertThat(page.select("[name=openings]").eachAttr("value")).doesNotContain(last.toString());
    Document found =
        Jsoup.parse(Eyes.body(eyes.post("/rounds", rounding.hr(), "act", "find", "q", "the end")));
    assertThat(found.select("[name=openings]").eachAttr("value")).containsExactly(last.toString());
  }

  @Test
  void aDraftIsPlannedAnewAndWhatHasStartedIsNot() {
    OpeningId first = rounding.opening("Anew 1");
    OpeningId second = rounding.opening("Anew 2");
    OpeningId third = rounding.opening("Anew 3");
    Viewer hr = rounding.hr();
    RoundId id = Eyes.done(convening.draft(hr, rounding.plan(2, first, second)));
    String seal = rounds.find(id).orElseThrow().seal();
    long seed = rounds.seed(id);
    assertThat(eyes.page("/rounds/" + id + "/edit", hr).select("#title").val())
        .isEqualTo("Spring round");
    Eyes.done(convening.edit(hr, id, called("Later round", rounding.plan(null, second, third))));
    MatchingRound anew = rounds.find(id).orElseThrow();
    assertThat(anew.title()).isEqualTo("Later round");
    assertThat(anew.openings()).containsExactly(second, third);
    assertThat(anew.releaseCap()).isNull();
    assertThat(anew.seal()).as("drawn once").isEqualTo(seal);
    assertThat(rounds.seed(id)).isEqualTo(seed);
    assertThat(convening.edit(hr, id, rounding.plan(null, second)))
        .isEqualTo(Outcome.refused("matching.round.plan.openings"));
    Eyes.done(convening.start(hr, id));
    assertThat(convening.edit(hr, id, rounding.plan(null, first, second)))
        .isEqualTo(Outcome.refused("matching.round.no.entering"));
    assertThat(eyes.status("/rounds/" + id + "/edit", hr)).isEqualTo(404);
    assertThat(rounds.find(id).orElseThrow().openings()).containsExactly(second, third);
  }

  @Test
  void nobodyElsePlansItAnew() {
    RoundPlan plan =
        rounding.plan(null, rounding.opening("Not theirs 1"), rounding.opening("Not theirs 2"));
    RoundId id = Eyes.done(convening.draft(rounding.hr(), plan));
    for (Viewer other : List.of(rounding.grace(), tarnholm.sarah(), tarnholm.jonas())) {
      assertThatThrownBy(() -> convening.edit(other, id, plan)).isInstanceOf(NotYours.class);
      assertThat(eyes.status("/rounds/" + id + "/edit", other)).isEqualTo(404);
    }
  }

  private int rows(String table, RoundId id) {
    return db.sql("select count(*) from matching." + table + " where round = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void whatWasRankedIsDeletedAfterItsTimeAndResultsStay() throws Exception {
    OpeningId first = rounding.opening("Kept 1");
    OpeningId second = rounding.opening("Kept 2");
    Viewer ann = rounding.somebody();
    Viewer bob = rounding.somebody();
    RoundId id = rounding.started(first, second);
    rounding.enters(ann, id, first, second);
    rounding.enters(bob, id, second);
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), id, first, ann, bob);
    rounding.ranks(rounding.grace(), id, second, bob);
    rounding.bothAreDone();
    rounding.published(id);
    rounding.days(179);
    assertThat(rows("round_wish", id)).isEqualTo(3);
    assertThat(rows("round_ranked", id)).isPositive();
    assertThat(certificates.file(ann, id)).contains("\"seal\"");
    rounding.days(2);
    assertThat(rows("round_wish", id)).isZero();
    assertThat(rows("round_ranked", id)).isZero();
    assertThat(rows("round_ranking", id)).isZero();
    assertThat(rows("round_result", id)).isEqualTo(2);
    assertThat(certificates.file(ann, id)).contains("\"yours\" : [ ]");
    assertThat(eyes.page("/rounds/" + id, ann).text())
        .contains("Kept 1", "has been deleted since")
        .doesNotContain("Kept 2: your");
  }

  @Test
  void theRulesOfTheDayOnWhichItIsOverSayHowLongOrdersAreKept() {
    SpokenRules.say(policy, t -> SpokenRules.rounds(t, 10));
    RoundId id = rounding.started(rounding.opening("Ten 1"), rounding.opening("Ten 2"));
    rounding.enters(rounding.somebody(), id, rounds.find(id).orElseThrow().openings().getFirst());
    Eyes.done(convening.cancel(rounding.hr(), id, "Not this year"));
    SpokenRules.say(policy, t -> SpokenRules.rounds(t, 500));
    rounding.days(9);
    assertThat(rows("round_wish", id)).isEqualTo(1);
    rounding.days(2);
    assertThat(rows("round_wish", id)).isZero();
  }

  @Test
  void aRoundThatWasCalledOffIsForgottenTooAndOneThatGoesOnIsNot() {
    OpeningId first = rounding.opening("Off 1");
    OpeningId second = rounding.opening("Off 2");
    Viewer ann = rounding.somebody();
    RoundId off = rounding.started(first, second);
    rounding.enters(ann, off, first);
    Eyes.done(convening.cancel(rounding.hr(), off, "Not this year"));
    RoundId goesOn = rounding.started(first, second);
    rounding.enters(ann, goesOn, second);
    rounding.days(181);
    assertThat(rows("round_wish", off)).isZero();
    assertThat(rows("round_wish", goesOn)).isEqualTo(1);
  }

  @Test
  void whoIsShownToThoseWhoRankIsKeptAndTheirOwnOrderIsNot() {
    OpeningId first = rounding.opening("Shown 1");
    OpeningId second = rounding.opening("Shown 2");
    Viewer ann = rounding.somebody();
    Viewer bob = rounding.somebody();
    RoundId id = rounding.started(first, second);
    rounding.enters(ann, id, first);
    rounding.enters(bob, id, first);
    rounding.peopleAreDone();
    sheets.sheet(rounding.grace(), id, first);
    log.flush();
    assertThat(exposed(first)).containsExactlyInAnyOrder("1", "2");
    rounding.ranks(rounding.grace(), id, first, bob, ann);
    sheets.sheet(rounding.grace(), id, first);
    log.flush();
    assertThat(exposed(first)).containsExactlyInAnyOrder("1", "2", "", "");
    assertThat(exposed(second)).isEmpty();
  }

  private List<String> exposed(OpeningId opening) {
    return db.sql(
            """
            select coalesce(place::text, '') from matching.exposure
            where opening = ? and list = 'round'
            """)
        .param(opening.value())
        .query(String.class)
        .list();
  }
}
