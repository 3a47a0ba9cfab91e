package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillId;

class DisputeTest {
  private static final PersonId SARAH = new PersonId(new UUID(1, 1));
  private static final PersonId JONAS = new PersonId(new UUID(1, 2));
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private static Dispute open() {
    return new Dispute(
        new UUID(5, 5),
        SARAH,
        new SkillId(3),
        2,
        4,
        "I led the interviews.",
        JONAS,
        null,
        NOW,
        LocalDate.of(2026, 11, 30),
        new Dispute.State.Open());
  }

  private static Dispute done(Outcome<Dispute> outcome) {
    return ((Outcome.Done<Dispute>) outcome).value();
  }

  private static List<String> reasons(Outcome<Dispute> outcome) {
    return ((Outcome.Refused<Dispute>) outcome).reasons().stream().map(Refusal::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23,2026-11-30", // Monday to Monday
    "2026-11-26,2026-12-03", // Thursday
    "2026-11-27,2026-12-04", // Friday
    "2026-11-28,2026-12-04", // Saturday counts from Monday
    "2026-11-29,2026-12-04"
  })
  void theClockRunsFiveWorkingDays(LocalDate asked, LocalDate due) {
    assertThat(Dispute.due(asked)).isEqualTo(due);
  }

  @Test
  void aQuestionNeedsWordsAndOneIsEnough() {
    assertThat(Dispute.refusals(" ", true))
        .extracting(Refusal::key)
        .containsExactly("skills.dispute.refused.words", "skills.dispute.refused.open");
    assertThat(Dispute.refusals("Why 2?", false)).isEmpty();
  }

  @Test
  void anAnswerWithAnotherLevelChangesIt() {
    Dispute answered = done(open().answer(JONAS, 3, "You are right.", NOW));
    assertThat(answered.answered().orElseThrow().changed()).isTrue();
    assertThat(answered.answered().orElseThrow().level()).isEqualTo(3);
  }

  @Test
  void anAnswerWithTheSameLevelKeepsItAndStillSaysWhy() {
    Dispute answered = done(open().answer(JONAS, 2, "One more project first.", NOW));
    assertThat(answered.answered().orElseThrow().changed()).isFalse();
    assertThat(reasons(open().answer(JONAS, 2, " ", NOW)))
        .containsExactly("skills.dispute.refused.reply");
  }

  @Test
  void nobodyAnswersTheirOwnQuestionNorAClosedOne() {
    Dispute over = done(open().withdraw(NOW));
    assertThat(reasons(over.answer(SARAH, 5, "Because.", NOW)))
        .containsExactly("skills.dispute.refused.closed", "skills.dispute.refused.own");
    assertThat(reasons(over.withdraw(NOW))).containsExactly("skills.dispute.refused.closed");
  }
}
