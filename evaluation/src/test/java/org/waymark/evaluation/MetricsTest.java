package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class MetricsTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private final int[] ranking = {7, 3, 9, 1, 5};
  private final Set<Integer> relevant = Set.of(3, 1, 8);

  @Test
  void averagePrecisionIsTheMeanOverAllRelevantOnesAndMissingOnesCountNothing() {
    assertThat(Metrics.averagePrecision(ranking, relevant))
        .isCloseTo((1 / 2.0 + 2 / 4.0 + 0) / 3, EXACT);
    assertThat(Metrics.averagePrecision(new int[] {3, 1, 8}, relevant)).isEqualTo(1);
  }

  @Test
  void theReciprocalRankIsThatOfTheFirstHit() {
    assertThat(Metrics.reciprocalRank(ranking, relevant)).isEqualTo(0.5);
    assertThat(Metrics.reciprocalRank(ranking, Set.of(2))).isZero();
  }

  @Test
  void precisionAndRecallCountHitsAmongTheFirst() {
    assertThat(Metrics.precision(ranking, relevant, 4)).isEqualTo(0.5);
    assertThat(Metrics.precision(ranking, relevant, 10)).isEqualTo(0.2);
    assertThat(Metrics.recall(ranking, relevant, 4)).isCloseTo(2 / 3.0, EXACT);
  }

  @Test
  void rPrecisionIsOverTheMostThatCouldBeFound() {
    assertThat(Metrics.rPrecision(ranking, relevant, 1)).isZero();
    assertThat(Metrics.rPrecision(ranking, relevant, 2)).isEqualTo(0.5);
    assertThat(Metrics.rPrecision(ranking, relevant, 5)).isCloseTo(2 / 3.0, EXACT);
  }

  @Test
  void gainIsDiscountedByTheLogarithmOfThePlace() {
    Map<Integer, Integer> gain = Map.of(3, 3, 1, 1);
    double found = 3 / log2(3) + 1 / log2(5);
    double best = 3 / log2(2) + 1 / log2(3);
    assertThat(Metrics.ndcg(ranking, gain, 20)).isCloseTo(found / best, EXACT);
    assertThat(Metrics.ndcg(ranking, gain, 2)).isCloseTo(3 / log2(3) / best, EXACT);
    assertThat(Metrics.ndcg(new int[] {3, 1}, gain, 20)).isEqualTo(1);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
