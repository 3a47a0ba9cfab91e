package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.app.opportunities.model.Weights.Wanted;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

class WeightsTest {
  @Test
  void theRestGoesToTheLargestRemaindersAndOfEqualOnesToTheLowerSkill() {
    assertThat(Weights.scaled(wanted(1, 1, 1)))
        .extracting(Requirement::weight)
        .containsExactly(3_334, 3_333, 3_333);
    assertThat(Weights.scaled(wanted(2, 5, 1)))
        .extracting(Requirement::weight)
        .containsExactly(2_500, 6_250, 1_250);
  }

  @Test
  void nothingAskedStaysNothing() {
    assertThat(Weights.scaled(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theySumToTenThousandWhateverIsAsked(long seed) {
    Random random = new Random(seed);
    double[] weights = random.doubles(1 + random.nextInt(60), 0.001, 1_000).toArray();
    assertThat(Weights.scaled(wanted(weights)).stream().mapToInt(Requirement::weight).sum())
        .isEqualTo(Weights.SUM);
  }

  private static List<Wanted> wanted(double... weights) {
    return IntStream.range(0, weights.length)
        .mapToObj(i -> new Wanted(new SkillId(i), 3, weights[i], false))
        .toList();
  }
}
