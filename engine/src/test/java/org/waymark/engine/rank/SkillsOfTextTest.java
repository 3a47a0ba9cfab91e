package org.waymark.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.engine.vector.WordVectors;

class SkillsOfTextTest {
  private final SkillsOfText.Builder skills =
      SkillsOfText.builder()
          .skill("manage budgets")
          .alternative("budget control")
          .skill("lead a team")
          .alternative("manage staff")
          .skill("repair bicycles")
          .skill("bake bread")
          .description("make dough and bake loaves");

  @Test
  void withoutAnyVectorWordsDecide() {
    List<Ranked> ranked = skills.build().rank("You control our budgets.", 9);
    assertThat(ranked.getFirst().id()).isZero();
  }

  @Test
  void withVectorsMeaningCountsWhereNoWordIsShared() {
    var vectors = WordVectors.of(64, Map.of("velos", "bicycles", "fix", "repair"));
    SkillsOfText policy = skills.build(vectors, 64);
    assertThat(policy.rank("fix velos", 1)).extracting(Ranked::id).containsExactly(2);
    assertThat(skills.build().rank("fix velos", 1)).isEmpty();
  }

  @Test
  void theSharesOfTheSignalsAddUpToTheScore() {
    SkillsOfText policy = skills.build(WordVectors.of(64, Map.of()), 64);
    for (Ranked ranked : policy.rank("bake bread and manage budgets", 9)) {
      double sum = ranked.shares().stream().mapToDouble(Ranked.Share::points).sum();
      assertThat(sum).isCloseTo(ranked.score(), within(1e-9));
    }
  }

  @Test
  void theSameTextGivesTheSameRanking() {
    SkillsOfText policy = skills.build(WordVectors.of(64, Map.of()), 64);
    String text = "bake bread, repair bicycles, lead a team";
    assertThat(policy.rank(text, 9)).isEqualTo(policy.rank(text, 9));
  }

  @Test
  void anEmptyTextImpliesNothing() {
    assertThat(skills.build().rank("", 9)).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefusedWithTheReason() {
    for (float odd : new float[] {Float.NaN, -1, 3.1f, Float.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SkillsOfText.builder().skill("bake bread").reach(odd))
          .withMessageContaining("between 0 and 3");
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> SkillsOfText.builder().alternative("knead"))
        .withMessageContaining("no skill yet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillsOfText.builder().skill("bake bread").build().rank("bread", -1))
        .withMessageContaining("How many");
  }
}
