package org.waymark.app.recognition.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.recognition.RecognitionTest;
import org.waymark.app.recognition.Together;

/** Nora approved what Ingrid confirmed; Odd leads the company beside Nora. */
@RecognitionTest
@Import(Rewarded.class)
class TakenBackTest {
  private final Tarnholm tarnholm;
  private final Rewarded rewarded;
  private final Rewarding rewarding;
  private final Ledger ledger;
  private final Notices notices;
  private final Eyes eyes;
  private final JdbcClient db;

  TakenBackTest(
      Tarnholm tarnholm,
      Rewarded rewarded,
      Rewarding rewarding,
      Ledger ledger,
      Notices notices,
      Eyes eyes,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.rewarded = rewarded;
    this.rewarding = rewarding;
    this.ledger = ledger;
    this.notices = notices;
    this.eyes = eyes;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    rewarded.company();
    rewarded.thanksAreEnough();
    rewarded.budget(10_000);
  }

  private NominationId given(RewardKind kind, @Nullable Long amount) {
    NominationId id = rewarded.confirmed(kind, amount);
    Eyes.done(rewarding.approve(rewarded.nora(), id, ""));
    return id;
  }

  @Test
  void whoApprovedTakesItBackWithAReasonAndTheBudgetHasTheMoneyAgain() {
    long before = rewarded.spent();
    NominationId id = given(RewardKind.DEVELOPMENT, 150L);
    assertThat(rewarded.spent()).isEqualTo(before + 150);
    assertThat(Eyes.refusals(rewarding.reverse(rewarded.nora(), id, " ")))
        .containsExactly("recognition.nomination.no.why");
    Eyes.done(rewarding.reverse(rewarded.nora(), id, "It was paid twice."));
    assertThat(rewarded.spent()).isEqualTo(before);
    Ledger.Entry entry = ledger.of(rewarded.jonas(), 1).getFirst();
    assertThat(entry.amount()).as("history stays").isEqualTo(150L);
    assertThat(entry.back()).isNotNull();
    assertThat(eyes.page("/rewards", tarnholm.viewer("jonas", Hat.MANAGER)).text())
        .contains("It was paid twice.", "Taken back", "−€150");
    assertThat(eyes.body("/desk/rewards.csv", rewarded.nora())).contains("-150", "150");
    assertThat(notices.of(rewarded.jonas(), 20))
        .anyMatch(n -> n.words().key().equals("recognition.told.REVERSE.MANAGER"));
    assertThat(Eyes.refusals(rewarding.reverse(rewarded.nora(), id, "Again.")))
        .containsExactly("recognition.nomination.no.now");
  }

  @Test
  void hrTakesBackTooAndNobodyElse() {
    NominationId id = given(RewardKind.AWARD, null);
    Viewer nominator = nominator(id);
    assertThatThrownBy(() -> rewarding.reverse(rewarded.odd(), id, "I lead, but did not approve."))
        .isInstanceOf(NotYours.class);
    Viewer jonas = tarnholm.viewer("jonas", Hat.MANAGER, Hat.HR_PARTNER, Hat.LEADER);
    assertThatThrownBy(() -> rewarding.reverse(jonas, id, "Mine.")).isInstanceOf(NotYours.class);
    assertThat(Eyes.refusals(rewarding.reverse(nominator, id, "I changed my mind.")))
        .containsExactly("recognition.nomination.no.now");
    assertThat(eyes.post("/rewards/nominations/" + id + "/reversal", tarnholm.jonas(), "why", "x"))
        .hasStatus(404);
    Eyes.done(rewarding.reverse(rewarded.ingrid(), id, "He was nominated for another’s work."));
  }

  private Viewer nominator(NominationId id) {
    return new Viewer(
        by(id),
        new org.waymark.app.kernel.PersonId(by(id)),
        "",
        tarnholm.sarah().grants(),
        java.util.Locale.ENGLISH);
  }

  private java.util.UUID by(NominationId id) {
    return db.sql("select nominator from recognition.nomination where id = ?")
        .param(id.value())
        .query(java.util.UUID.class)
        .single();
  }

  @Test
  void whatIsNotApprovedCannotBeTakenBack() {
    NominationId id = rewarded.confirmed(RewardKind.SPECIAL, null);
    assertThat(Eyes.refusals(rewarding.reverse(rewarded.ingrid(), id, "Too early.")))
        .containsExactly("recognition.nomination.no.now");
    assertThat(Eyes.refusals(rewarding.reverse(rewarded.nora(), id, "Too early.")))
        .containsExactly("recognition.nomination.no.now");
  }

  @Test
  void aSymbolThatWasTakenBackIsShownToNobody() {
    NominationId id = given(RewardKind.SPECIAL, null);
    var entry = ledger.of(rewarded.jonas(), 1).getFirst().id();
    rewarding.show(tarnholm.jonas(), entry, true);
    assertThat(ledger.shown(20)).extracting(Ledger.Entry::id).contains(entry);
    Eyes.done(rewarding.reverse(rewarded.ingrid(), id, "A mistake."));
    assertThat(ledger.shown(20)).extracting(Ledger.Entry::id).doesNotContain(entry);
    assertThatThrownBy(() -> rewarding.show(tarnholm.jonas(), entry, true))
        .isInstanceOf(NotYours.class);
  }

  @Test
  void ofManyAtOnceOneTakesItBackAndTheMoneyComesBackOnce() throws Exception {
    long before = rewarded.spent();
    NominationId id = given(RewardKind.BONUS, 400L);
    Viewer nora = rewarded.nora();
    Viewer ingrid = rewarded.ingrid();
    List<Boolean> done =
        Together.of(
            20,
            nr ->
                () ->
                    rewarding.reverse(nr % 2 == 0 ? nora : ingrid, id, "Once.")
                        instanceof Outcome.Done<NominationId>);
    assertThat(done.stream().filter(yes -> yes)).hasSize(1);
    assertThat(rewarded.spent()).isEqualTo(before);
  }
}
