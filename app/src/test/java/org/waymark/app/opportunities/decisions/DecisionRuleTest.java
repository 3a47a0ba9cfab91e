package org.waymark.app.opportunities.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.DecisionAdvice.Advice;
import org.waymark.app.opportunities.DecisionAdvice.Alternative;
import org.waymark.app.opportunities.OpeningId;

class DecisionRuleTest {
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
  private static final OpeningId OTHER = new OpeningId(new UUID(7, 7));
  private static final Advice FAR =
      new Advice(
          List.of(), List.of(), List.of(new Alternative(OTHER, "Shop returns")), 9, 40, false);

  private static Advice advice(@Nullable Integer rank, boolean nearMiss) {
    return new Advice(List.of(), List.of(), FAR.alternatives(), rank, 40, nearMiss);
  }

  private static DecisionDraft draft(List<Instant> times) {
    return new DecisionDraft(
        Reason.CLOSER_FIT,
        "Clear talk",
        "Research",
        "One course",
        List.of(OTHER),
        "Call",
        times,
        0);
  }

  private static List<String> missing(DecisionDraft draft, Advice advice) {
    return DecisionRule.refusals(new DecisionRule.Case(draft, advice, NOW)).stream()
        .map(Refusal::key)
        .map(key -> key.substring("opportunities.decision.".length()))
        .toList();
  }

  @Test
  void whatHasEverythingIsSent() {
    assertThat(missing(draft(List.of()), FAR)).isEmpty();
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    var empty = new DecisionDraft(null, " ", "", "", List.of(), "", List.of(), 0);
    assertThat(missing(empty, FAR))
        .containsExactly(
            "reason_given",
            "strength_given",
            "gap_named",
            "change_named",
            "alternatives_named",
            "talk_offered");
  }

  @Test
  void whereNothingElseIsOpenNoAlternativeIsAskedFor() {
    var none =
        new DecisionDraft(Reason.TERMS, "Clear", "Start", "Later", List.of(), "Call", List.of(), 0);
    assertThat(missing(none, Advice.NONE)).isEmpty();
    assertThat(missing(none, FAR)).containsExactly("alternatives_named");
  }

  @Test
  void whoCameCloseIsGivenADate() {
    assertThat(missing(draft(List.of()), advice(3, false))).containsExactly("talk_has_a_date");
    assertThat(missing(draft(List.of()), advice(null, true))).containsExactly("talk_has_a_date");
    assertThat(missing(draft(List.of()), advice(4, false))).isEmpty();
    assertThat(missing(draft(List.of(TOMORROW)), advice(1, false))).isEmpty();
  }

  @Test
  void aTalkIsNotInThePastAndATimeIsATime() {
    assertThat(missing(draft(List.of(NOW)), FAR)).containsExactly("times_ahead");
    var typo =
        new DecisionDraft(
            Reason.TERMS, "Clear", "Start", "Later", List.of(OTHER), "Call", List.of(), 1);
    assertThat(missing(typo, FAR)).containsExactly("times_are_times");
  }

  @Test
  void anAnswerIsShort() {
    var long_ =
        new DecisionDraft(
            Reason.TERMS,
            "x".repeat(2_001),
            "Start",
            "Later",
            List.of(OTHER),
            "Call",
            List.of(),
            0);
    assertThat(missing(long_, FAR)).containsExactly("words_fit");
  }

  @Test
  void withAWithdrawnOpeningThereIsNoGapToName() {
    var withdrawn =
        new DecisionDraft(Reason.WITHDRAWN, "Thanks", "", "", List.of(OTHER), "Call", List.of(), 0);
    assertThat(missing(withdrawn, advice(1, true))).isEmpty();
  }
}
