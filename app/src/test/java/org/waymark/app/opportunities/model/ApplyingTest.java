package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.model.Examples.DANA;
import static org.waymark.app.opportunities.model.Examples.JONAS;
import static org.waymark.app.opportunities.model.Examples.SARAH;
import static org.waymark.app.opportunities.model.Examples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.RevealStage;

class ApplyingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void sarahSendsWhatSheWrote() {
    Application sent =
        done(draft("I talked with eight hikers.").send(attempt(SARAH), RevealStage.ACCEPTED, NOW));
    assertThat(sent.state()).isEqualTo(new ApplicationState.Submitted(NOW));
    assertThat(sent.letter()).isEqualTo("I talked with eight hikers.");
  }

  @Test
  void nobodyAppliesForTheOpeningTheyFill() {
    assertThat(keys(attempt(DANA))).containsExactly("opportunities.apply.not_ones_own_opening");
    assertThat(keys(attempt(JONAS))).containsExactly("opportunities.apply.not_ones_own_opening");
  }

  @Test
  void theLastDayCountsInAndTheNextOneSaysWhichItWas() {
    LocalDate last = TODAY.plusDays(21);
    assertThat(keys(attempt(Examples.published(), SARAH, last, true, false))).isEmpty();
    assertThat(
            ApplyRule.refusals(attempt(Examples.published(), SARAH, last.plusDays(1), true, false)))
        .containsExactly(Refusal.of("opportunities.apply.before_the_last_day", last));
  }

  @Test
  void draftsAndClosedOpeningsTakeNoApplications() {
    assertThat(keys(attempt(Examples.draft(), SARAH, TODAY, true, false)))
        .containsExactly("opportunities.apply.published");
    Opening closed = Examples.in(new OpeningState.Closed(TODAY, "filled"));
    assertThat(keys(attempt(closed, SARAH, TODAY, true, false)))
        .containsExactly("opportunities.apply.published");
  }

  @Test
  void whoPausesIsToldUntilWhenAndHowToEndIt() {
    LocalDate until = TODAY.plusMonths(1);
    var pausing =
        new Attempt(SARAH, Examples.published(), TODAY, true, until, false, null, List.of());
    assertThat(ApplyRule.refusals(pausing))
        .containsExactly(Refusal.of("opportunities.apply.not_pausing", until));
    assertThat(draft("Later").send(pausing, RevealStage.ACCEPTED, NOW))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whatTheRulesOfTheCompanySayStandsBesideItAndHoldsAnApplicationBack() {
    Refusal young = Refusal.of("policy.why.MONTHS_IN_ROLE", TODAY.plusMonths(3), TODAY, 3);
    var short3 =
        new Attempt(SARAH, Examples.published(), TODAY, true, null, true, null, List.of(young));
    assertThat(ApplyRule.refusals(short3))
        .containsExactly(Refusal.of("opportunities.apply.not_applied_yet"), young);
    assertThat(draft("Now").send(short3, RevealStage.ACCEPTED, NOW))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void everyReasonIsNamedAtOnce() {
    assertThat(keys(attempt(Examples.draft(), DANA, TODAY.plusYears(1), false, true)))
        .containsExactly(
            "opportunities.apply.still_here",
            "opportunities.apply.not_ones_own_opening",
            "opportunities.apply.published",
            "opportunities.apply.before_the_last_day",
            "opportunities.apply.not_applied_yet");
  }

  @Test
  void aLetterHasAnEnd() {
    Outcome<Application> outcome =
        draft("x".repeat(5_001)).send(attempt(SARAH), RevealStage.ACCEPTED, NOW);
    assertThat(((Outcome.Refused<Application>) outcome).reasons())
        .containsExactly(Refusal.of("opportunities.apply.letter_fits", 5_000));
  }

  @Test
  void whatWasSentIsTakenBackOnce() {
    Application sent = done(draft("").send(attempt(SARAH), RevealStage.ACCEPTED, NOW));
    Application back =
        done(
            sent.after(
                ApplicationParty.PERSON,
                ApplicationAct.WITHDRAW,
                NOW.plusSeconds(60),
                "Other plans"));
    assertThat(back.state())
        .isEqualTo(new ApplicationState.Withdrawn(NOW.plusSeconds(60), "Other plans"));
    assertThat(back.after(ApplicationParty.PERSON, ApplicationAct.WITHDRAW, NOW, "again"))
        .isEqualTo(Outcome.refused("opportunities.flow.withdrawn"));
  }

  @Test
  void whoWasAnsweredNoAppliesForTheSameRoleAgainFromThatDayOn() {
    LocalDate from = TODAY.plusDays(1);
    var soon = new Attempt(SARAH, Examples.published(), TODAY, true, null, false, from, List.of());
    assertThat(ApplyRule.refusals(soon))
        .containsExactly(Refusal.of("opportunities.apply.not_so_soon_again", from));
    var then = new Attempt(SARAH, Examples.published(), from, true, null, false, from, List.of());
    assertThat(ApplyRule.refusals(then)).isEmpty();
  }

  private static Application draft(String letter) {
    return Application.draft(new ApplicationId(new UUID(3, 3)), Examples.published().id(), SARAH)
        .saying(letter);
  }

  private static Attempt attempt(PersonId person) {
    return attempt(Examples.published(), person, TODAY, true, false);
  }

  private static Attempt attempt(
      Opening opening, PersonId person, LocalDate day, boolean employed, boolean applied) {
    return new Attempt(person, opening, day, employed, null, applied, null, List.of());
  }

  private static List<String> keys(Attempt attempt) {
    return ApplyRule.refusals(attempt).stream().map(Refusal::key).toList();
  }

  private static Application done(Outcome<Application> outcome) {
    return ((Outcome.Done<Application>) outcome).value();
  }
}
