package org.waymark.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillRankerTest {
  private final SkillRanker ranker =
      SkillRanker.builder()
          .name(0, "manage budgets")
          .alternative(0, "budget control")
          .name(1, "manage staff")
          .name(2, "operate fork-lift trucks")
          .name(3, "teach customers")
          .build();

  private List<Integer> ranked(String text) {
    return ranker.rank(text, 9).stream().map(Proposal::skill).toList();
  }

  @Test
  void wordsOfTheSameStemImplyASkill() {
    assertThat(ranked("You will be managing our budget.")).startsWith(0);
  }

  @Test
  void theReasonIsTheLabelAndTheWordsThatShowIt() {
    String text = "Responsible for the control of budgets and staff";
    Proposal best = ranker.rank(text, 1).getFirst();

    assertThat(best.skill()).isZero();
    assertThat(best.label()).isEqualTo("budget control");
    assertThat(best.spans()).extracting(s -> s.in(text)).contains("control");
    assertThat(best.share()).isBetween(0.01, 1.0);
  }

  @Test
  void aWholeLabelHasShareOne() {
    Proposal best = ranker.rank("manage staff", 1).getFirst();
    assertThat(best.share()).isEqualTo(1, within(1e-12));
    assertThat(best.label()).isEqualTo("manage staff");
  }

  @Test
  void wordsFromDifferentSentencesDoNotMakeOneLabel() {
    double together = ranker.rank("teach our customers", 1).getFirst().score();
    double apart = ranker.rank("We teach. Our customers pay.", 1).getFirst().score();
    assertThat(apart).isLessThan(together);
  }

  @Test
  void aTextWithoutAnyKnownWordImpliesNothing() {
    assertThat(ranked("zyx qwv")).isEmpty();
    assertThat(ranked("")).isEmpty();
  }

  @Test
  void equalScoresStandInTheOrderOfTheirIds() {
    SkillRanker twins = SkillRanker.builder().name(8, "weld").name(4, "weld").build();
    assertThat(twins.rank("welding", 9)).extracting(Proposal::skill).containsExactly(4, 8);
    assertThat(twins.rank("welding", 1)).hasSize(1);
  }

  @Test
  void aTextWithoutAnEndIsReadInPiecesAndNothingAcrossTheirEdgesIsLost() {
    for (int words = 50; words < 80; words++) {
      String text = "word ".repeat(words) + "teach our customers" + " word".repeat(70_000);
      Proposal best = ranker.rank(text, 1).getFirst();
      assertThat(best.skill()).isEqualTo(3);
      assertThat(best.share()).as("after %d words", words).isEqualTo(1, within(1e-12));
    }
  }

  @Test
  void unknownIdsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SkillRanker.builder().name(-1, "x"));
  }
}
