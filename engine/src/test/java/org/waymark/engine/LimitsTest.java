package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.engine.Requirements.Weighted;

class LimitsTest {
  private static void refused(ThrowingCallable call, String reason) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(reason);
  }

  private static Holding held(int skill) {
    return new Holding(skill, 3, Certainty.STATED);
  }

  private static List<Holding> held(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(LimitsTest::held).toList();
  }

  private static List<Weighted> wanted(int count) {
    return IntStream.range(0, count).mapToObj(s -> new Weighted(s, 3, 1, false)).toList();
  }

  @Test
  void fiveHundredSkillsOfOnePersonWorkAndOneMoreDoesNot() {
    assertThat(Profile.of(held(0, 500)).size()).isEqualTo(500);
    refused(() -> Profile.of(held(0, 501)), "Skills of one person: at most 500");
    refused(() -> Profile.of(held(0, 500)).with(held(700)), "at most 500");
  }

  @Test
  void aHundredRequirementsWorkAndOneMoreDoesNot() {
    assertThat(Requirements.weighted(wanted(100)).size()).isEqualTo(100);
    refused(() -> Requirements.weighted(wanted(101)), "Requirements of one opening");
  }

  @Test
  void fiftyThousandSkillsWorkAndOneMoreDoesNot() {
    var graph = SkillGraph.unconnected(50_000);
    var last = Profile.of(held(49_999));
    var index = PeopleIndex.of(List.of(last), graph);
    var asked = Requirements.of(new Requirement(49_999, 3, 10_000, true));

    assertThat(index.slate(asked, 1)).containsExactly(new Hit(0, 1_840_000, true));
    assertThat(OpeningIndex.of(List.of(asked), graph).matches(last, 1))
        .containsExactly(new Hit(0, 1_840_000, true));
    refused(() -> SkillGraph.unconnected(50_001), "The number of skills lies between 0 and 50,000");
    refused(() -> held(50_000), "A skill id");
  }

  @Test
  void aHundredThousandOpeningsWorkAndOneMoreDoesNot() {
    var graph = SkillGraph.unconnected(1);
    var index = OpeningIndex.of(Collections.nCopies(100_000, Requirements.none()), graph);

    assertThat(index.matches(Profile.empty(), 1)).containsExactly(new Hit(0, 0, true));
    refused(() -> index.add(Requirements.none()), "Openings in one index: at most 100,000");
    refused(
        () -> OpeningIndex.of(Collections.nCopies(100_001, Requirements.none()), graph),
        "at most 100,000");
  }

  @Test
  void personWithFiveHundredSkillsIsRanked() {
    var graph = SkillGraph.unconnected(500);
    var everything = Profile.of(held(0, 500));
    var asked = Requirements.weighted(wanted(100));

    assertThat(PeopleIndex.of(List.of(everything), graph).slate(asked, 1))
        .isEqualTo(OpeningIndex.of(List.of(asked), graph).matches(everything, 1));
  }

  @Test
  void levelsOutOfRangeAreRefused() {
    refused(() -> new Holding(0, 0, Certainty.STATED), "A level lies between 1 and 5");
    refused(() -> new Holding(0, 6, Certainty.STATED), "but was 6");
    refused(() -> new Requirement(0, 0, 10_000, true), "A level");
    refused(() -> new Holding(-1, 3, Certainty.STATED), "A skill id");
  }

  @Test
  void duplicatesAreRefused() {
    refused(
        () -> Profile.of(held(7), new Holding(7, 1, Certainty.CERTAIN)), "Skill 7 is given twice");
    refused(
        () ->
            Requirements.of(
                new Requirement(7, 3, 5_000, true), new Requirement(7, 2, 5_000, false)),
        "Skill 7 is required twice");
    refused(() -> SkillGraph.builder(3).near(0, 1, 9).near(0, 1, 8), "it is one already");
    refused(() -> SkillGraph.builder(3).near(1, 1, 9), "neighbour");
  }

  @Test
  void weightsThatDoNotSumAreRefusedAndNeverRepaired() {
    refused(() -> Requirements.of(new Requirement(0, 3, 9_999, true)), "sum to 10,000");
    refused(() -> new Requirement(0, 3, -1, true), "A weight");
    refused(() -> new Requirement(0, 3, 10_001, true), "A weight");
  }

  @Test
  void weightsThatAreNoNumbersAreRefused() {
    refused(() -> new Weighted(0, 3, Double.NaN, true), "positive finite number");
    refused(() -> new Weighted(0, 3, Double.POSITIVE_INFINITY, true), "positive finite");
    refused(() -> new Weighted(0, 3, 0, true), "positive finite");
  }

  @Test
  void weightsAreScaledByLargestRemainder() {
    assertThat(Requirements.weighted(wanted(3)).all())
        .extracting(Requirement::weight)
        .containsExactly(3_334, 3_333, 3_333);
    var huge =
        List.of(
            new Weighted(0, 3, Double.MAX_VALUE, true),
            new Weighted(1, 3, Double.MAX_VALUE, true),
            new Weighted(2, 3, Double.MIN_VALUE, true));
    assertThat(Requirements.weighted(huge).all())
        .extracting(Requirement::weight)
        .containsExactly(5_000, 5_000, 0);
    assertThat(Requirements.weighted(List.of())).isEqualTo(Requirements.none());
  }

  @Test
  void moreThanTwentyNeighboursAreRefused() {
    var builder = SkillGraph.builder(30);
    IntStream.rangeClosed(1, 20).forEach(other -> builder.near(0, other, other));
    refused(() -> builder.near(0, 21, 9), "Neighbours of one skill: at most 20");
    refused(() -> SkillGraph.builder(2).near(0, 1, 255), "similarity lies between 1 and 254");
    refused(() -> SkillGraph.builder(2).near(0, 2, 9), "A skill id of this graph");
  }
}
