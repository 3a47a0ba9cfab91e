package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankingsTest {
  @Test
  void theGreatestScoreComesFirstAndTiesGoToTheLowerId() {
    float[] scores = {-1, 2, 0, 2, -0f};
    assertThat(Rankings.of(scores, 9)).containsExactly(1, 3, 2, 4, 0);
    assertThat(Rankings.of(scores, 1)).containsExactly(1);
  }
}
