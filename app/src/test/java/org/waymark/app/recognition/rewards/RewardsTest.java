package org.waymark.app.recognition.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.Moving;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;
import org.waymark.app.recognition.RecognitionTest;
import org.waymark.app.recognition.Together;

@RecognitionTest
@Import(Rewarded.class)
class RewardsTest {
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final Moving moving;
  private final Rewarded rewarded;
  private final Nominating nominating;
  private final Rewarding rewarding;
  private final Budgets budgets;
  private final RuleBook book;
  private final RuleSteps rules;
  private final Ledger ledger;
  private final Notices notices;
  private final Eyes eyes;
  private final JdbcClient db;

  RewardsTest(
      Tarnholm tarnholm,
      TarnholmHats hats,
      Moving moving,
      Rewarded rewarded,
      Nominating nominating,
      Rewarding rewarding,
      Budgets budgets,
      RuleBook book,
      RuleSteps rules,
      Ledger ledger,
      Notices notices,
      Eyes eyes,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.moving = moving;
    this.rewarded = rewarded;
    this.nominating = nominating;
    this.rewarding = rewarding;
    this.budgets = budgets;
    this.book = book;
    this.rules = rules;
    this.ledger = ledger;
    this.notices = notices;
    this.eyes = eyes;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    rewarded.company();
    rewarded.thanksAreEnough();
  }

  private static String page(NominationId id) {
    return "/rewards/nominations/" + id;
  }

  @Test
  void aReportNominatesHrConfirmsLeadershipApprovesAndTheLedgerSaysSo() {
    NominationId id = rewarded.confirmed(RewardKind.AWARD, null);
    int before = ledger.of(rewarded.jonas(), 100).size();
    Eyes.done(rewarding.approve(rewarded.nora(), id, ""));
    assertThat(ledger.of(rewarded.jonas(), 100))
        .hasSize(before + 1)
        .first()
        .satisfies(
            e -> {
              assertThat(e.confirmedBy()).isEqualTo(tarnholm.person("ingrid"));
              assertThat(e.approvedBy()).isEqualTo(tarnholm.person("nora"));
              assertThat(e.amount()).isNull();
              assertThat(e.shown()).isFalse();
            });
    assertThat(notices.of(rewarded.jonas(), 20))
        .anyMatch(n -> n.words().key().equals("recognition.told.APPROVE.MANAGER"));
  }

  @Test
  void aManagerNeverLearnsOfANominationThatIsNotApproved() {
    int before = notices.of(rewarded.jonas(), 100).size();
    NominationId id = rewarded.confirmed(RewardKind.SPECIAL, null);
    assertThat(eyes.status(page(id), tarnholm.jonas())).isEqualTo(404);
    Viewer jonasWithHats =
        tarnholm.viewer("jonas", Hat.MANAGER, Hat.HR_PARTNER, Hat.LEADER, Hat.AUDITOR);
    assertThat(eyes.status(page(id), jonasWithHats)).isEqualTo(404);
    assertThat(eyes.body("/desk/rewards", jonasWithHats)).doesNotContain(id.toString());
    Eyes.done(rewarding.decline(rewarded.nora(), id, "Not this year."));
    assertThat(notices.of(rewarded.jonas(), 100)).hasSize(before);
    assertThat(eyes.status(page(id), jonasWithHats)).isEqualTo(404);
  }

  @Test
  void onlyReportsAndManagersBesideNominateAndNobodyThemselves() {
    assertThat(
            Eyes.refusals(
                nominating.nominate(tarnholm.jonas(), rewarded.jonas(), RewardKind.SPECIAL, "Me.")))
        .containsExactly("recognition.nomination.no.self");
    assertThat(
            Eyes.refusals(
                nominating.nominate(
                    tarnholm.viewer("grace"), rewarded.jonas(), RewardKind.SPECIAL, "Far away.")))
        .containsExactly("recognition.nomination.no.peer");
    assertThat(
            Eyes.refusals(
                nominating.nominate(
                    tarnholm.sarah(), tarnholm.person("mei"), RewardKind.SPECIAL, "No manager.")))
        .containsExactly("recognition.nomination.no.peer");
    Eyes.done(nominating.nominate(tarnholm.sarah(), rewarded.jonas(), RewardKind.SPECIAL, "Yes."));
    assertThat(
            Eyes.refusals(
                nominating.nominate(
                    tarnholm.sarah(), rewarded.jonas(), RewardKind.SPECIAL, "Again.")))
        .containsExactly("recognition.nomination.no.twice");
  }

  @Test
  void nobodyDecidesOnWhatTheyNominatedNorTwice() {
    hats.give("sarah", Hat.HR_PARTNER, tarnholm.digital);
    hats.give("sarah", Hat.LEADER, tarnholm.company);
    hats.give("ingrid", Hat.LEADER, tarnholm.company);
    Viewer sarah = hats.viewer("sarah");
    NominationId own =
        Eyes.done(
            nominating.nominate(
                sarah, rewarded.jonas(), RewardKind.PROMOTION, "He should lead more."));
    assertThat(Eyes.refusals(rewarding.confirm(sarah, own, null, "")))
        .contains("recognition.nomination.no.now");
    Eyes.done(rewarding.confirm(rewarded.ingrid(), own, null, ""));
    assertThat(Eyes.refusals(rewarding.approve(sarah, own, "")))
        .contains("recognition.nomination.no.now");
    assertThat(Eyes.refusals(rewarding.approve(rewarded.ingrid(), own, "")))
        .as("who confirmed it")
        .contains("recognition.nomination.no.now");
    Eyes.done(rewarding.approve(rewarded.odd(), own, ""));
    hats.takeAll("sarah");
    hats.takeAll("ingrid");
    hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
  }

  @Test
  void theLedgerItselfKnowsFourEyes() {
    NominationId id = rewarded.confirmed(RewardKind.SPECIAL, null);
    assertThatThrownBy(
            () ->
                db.sql(
                        """
                        insert into recognition.entry (id, nomination, manager, unit, kind, words,
                          nominated_by, confirmed_by, approved_by, at, given_on)
                        select gen_random_uuid(), id, manager, unit, kind, words, nominator,
                          confirmed_by, confirmed_by, now(), current_date
                        from recognition.nomination where id = ?
                        """)
                    .param(id.value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("four_eyes");
  }

  @Test
  void whoDoesNotReachThePointsIsNotConfirmed() {
    Viewer bee = tarnholm.viewer("amara");
    tarnholm.person("bo", "Bo", "Lind", tarnholm.digital, tarnholm.developer);
    moving.reports("bo", "dana");
    NominationId id =
        Eyes.done(
            nominating.nominate(
                tarnholm.viewer("bo"), tarnholm.person("dana"), RewardKind.AWARD, "Dana is good."));
    assertThat(Eyes.refusals(rewarding.confirm(rewarded.ingrid(), id, null, "")))
        .containsExactly("recognition.nomination.no.rules");
    assertThat(eyes.page(page(id), rewarded.ingrid()).text()).contains("How Dana Whitlock stands");
    assertThat(eyes.page(page(id), tarnholm.viewer("bo")).text())
        .as("nominators never learn how a manager stands")
        .doesNotContain("How Dana Whitlock stands");
    assertThat(eyes.status(page(id), bee)).isEqualTo(404);
  }

  @Test
  void moneyNeedsAnAmountAndABudget() {
    NominationId id = rewarded.nominated(RewardKind.BONUS);
    assertThat(Eyes.refusals(rewarding.confirm(rewarded.ingrid(), id, null, "")))
        .containsExactly("recognition.nomination.no.amount");
    assertThatThrownBy(() -> budgets.set(rewarded.ingrid(), tarnholm.company, 10, "Mine."))
        .isInstanceOf(NotYours.class);
    assertThat(Eyes.refusals(budgets.set(rewarded.nora(), tarnholm.company, -1, "")))
        .containsExactly("recognition.budget.no.amount", "recognition.budget.no.why");
  }

  @Test
  void ofManyApprovalsAtOnceTheBudgetIsNeverOverspent() throws Exception {
    rewarded.budget(rewarded.spent() + 1_000);
    long before = rewarded.inLedger();
    List<NominationId> some =
        java.util.stream.IntStream.range(0, 24)
            .mapToObj(_ -> rewarded.confirmed(RewardKind.DEVELOPMENT, 150L))
            .toList();
    Viewer nora = rewarded.nora();
    Viewer odd = rewarded.odd();
    List<Boolean> done =
        Together.of(48, nr -> () -> approves(nr % 2 == 0 ? nora : odd, some.get(nr / 2)));
    assertThat(done.stream().filter(yes -> yes)).hasSize(6);
    assertThat(rewarded.inLedger() - before).isEqualTo(900);
    assertThat(rewarded.spent()).isEqualTo(rewarded.inLedger());
    assertThat(Eyes.refusals(budgets.set(nora, tarnholm.company, rewarded.spent() - 1, "Less.")))
        .containsExactly("recognition.budget.no.spent");
  }

  private boolean approves(Viewer leader, NominationId id) {
    try {
      return rewarding.approve(leader, id, "") instanceof Outcome.Done<NominationId>;
    } catch (NotYours gone) {
      return false;
    }
  }

  @Test
  void anotherVersionOfTheRulesNeedsTwo() {
    Rules now = book.inForce();
    hats.give("grace", Hat.HR_PARTNER, tarnholm.stores);
    Viewer grace = hats.viewer("grace");
    Rules next = new Rules(now.version(), 6, now.lines(), now.needed());
    assertThat(
            Eyes.refusals(
                rules.propose(rewarded.ingrid(), new Rules(1, 0, now.lines(), now.needed()), "")))
        .containsExactly("recognition.rules.no.months", "recognition.rules.no.why");
    int version = Eyes.done(rules.propose(rewarded.ingrid(), next, "Half a year is enough."));
    assertThat(Eyes.refusals(rules.propose(grace, next, "Me too.")))
        .containsExactly("recognition.rules.no.open");
    assertThat(book.inForce().version()).isEqualTo(now.version());
    assertThat(Eyes.refusals(rules.answer(rewarded.ingrid(), version, true)))
        .containsExactly("recognition.rules.no.own");
    assertThat(eyes.page("/rewards/rules", tarnholm.sarah()).text())
        .doesNotContain("Half a year is enough.");
    Eyes.done(rules.answer(grace, version, true));
    assertThat(book.inForce()).isEqualTo(new Rules(version, 6, now.lines(), now.needed()));
    assertThat(Eyes.refusals(rules.answer(grace, version, true)))
        .containsExactly("recognition.rules.no.now");
    hats.takeAll("grace");
  }

  @Test
  void aSymbolIsShownOnlyIfTheManagerLikesAndMoneyNever() {
    NominationId id = rewarded.confirmed(RewardKind.SPECIAL, null);
    Eyes.done(rewarding.approve(rewarded.nora(), id, ""));
    Viewer grace = tarnholm.viewer("grace");
    assertThat(eyes.page("/recognition/wall", grace).text()).doesNotContain("Special recognition");
    Ledger.Entry entry =
        ledger.of(rewarded.jonas(), 10).stream()
            .filter(e -> e.kind() == RewardKind.SPECIAL)
            .findFirst()
            .orElseThrow();
    assertThat(eyes.post("/rewards/" + entry.id() + "/showing", grace, "shown", "yes"))
        .hasStatus(404);
    assertThat(eyes.post("/rewards/" + entry.id() + "/showing", tarnholm.jonas(), "shown", "yes"))
        .hasStatus(303);
    assertThat(eyes.page("/recognition/wall", grace).text())
        .contains("Jonas Feld", "Special recognition");
    assertThat(eyes.post("/rewards/" + entry.id() + "/showing", tarnholm.jonas(), "shown", "no"))
        .hasStatus(303);
    assertThat(eyes.page("/recognition/wall", grace).text()).doesNotContain("Special recognition");
  }

  @Test
  void rewardsAreReadByTheirManagerThemselvesHrAndAuditorsAlone() {
    String there = "/people/" + rewarded.jonas() + "/rewards";
    assertThat(eyes.status(there, tarnholm.dana())).as("leads him").isEqualTo(200);
    assertThat(eyes.status(there, tarnholm.viewer("grace", Hat.AUDITOR))).isEqualTo(200);
    assertThat(eyes.status(there, tarnholm.sarah())).isEqualTo(404);
    assertThat(eyes.status(there, tarnholm.viewer("grace", Hat.MANAGER))).isEqualTo(404);
    assertThat(eyes.status("/rewards", tarnholm.jonas())).isEqualTo(200);
    assertThat(eyes.status("/desk/rewards", rewarded.ingrid())).isEqualTo(200);
    assertThat(eyes.status("/desk/rewards", rewarded.nora())).isEqualTo(200);
  }

  @Test
  void theWayThroughThePages() {
    assertThat(
            eyes.page("/recognition", tarnholm.viewer("mei"))
                .select("main a[href=/rewards/nominations]"))
        .as("whoever reads their thanks finds the way to nominate")
        .hasSize(1);
    var form =
        eyes.page("/rewards/nominations?manager=" + rewarded.jonas(), tarnholm.viewer("mei"));
    String there =
        Eyes.redirect(
            eyes.post(
                "/rewards/nominations",
                tarnholm.viewer("mei"),
                Eyes.fields(form, "kind", "award", "words", "Let two people go in time.")));
    assertThat(eyes.post(there + "/decision", rewarded.ingrid(), "choice", "decline"))
        .hasStatus(422)
        .bodyText()
        .contains("Give a reason");
    assertThat(eyes.page("/desk/rewards", rewarded.ingrid()).text()).contains("Waiting for you");
    assertThat(eyes.post(there + "/decision", rewarded.ingrid(), "choice", "confirm"))
        .hasStatus(303);
    assertThat(eyes.post(there + "/decision", rewarded.nora(), "choice", "approve")).hasStatus(303);
    assertThat(eyes.body("/desk/rewards.csv", rewarded.ingrid()))
        .contains("Let two people go in time.");
    assertThat(eyes.page("/rewards", tarnholm.jonas()).text())
        .contains("Leadership award", "Let two people go in time.");
  }

  @Test
  void whatWasWithdrawnIsOver() {
    NominationId id =
        Eyes.done(
            nominating.nominate(
                tarnholm.viewer("mei"), rewarded.jonas(), RewardKind.PROMOTION, "Lead more."));
    assertThat(eyes.post(page(id) + "/withdrawal", rewarded.ingrid())).hasStatus(422);
    Eyes.done(nominating.withdraw(tarnholm.viewer("mei"), id));
    assertThat(Eyes.refusals(rewarding.confirm(rewarded.ingrid(), id, null, "")))
        .contains("recognition.nomination.no.now");
  }
}
