package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  @Test
  void equalFiguresHaveNoWidth() {
    var interval = Bootstrap.mean(new double[] {0.5, 0.5, 0.5});
    assertThat(interval).isEqualTo(new Bootstrap.Interval(0.5, 0.5, 0.5));
  }

  @Test
  void theIntervalIsNearThatOfTheNormalApproximation() {
    double[] coins = new double[400];
    Arrays.fill(coins, 0, 200, 1);
    var interval = Bootstrap.mean(coins);
    assertThat(interval.value()).isEqualTo(0.5);
    assertThat(interval.low()).isCloseTo(0.5 - 1.96 * 0.025, within(0.01));
    assertThat(interval.high()).isCloseTo(0.5 + 1.96 * 0.025, within(0.01));
  }

  @Test
  void differencesArePaired() {
    double[] base = {0.1, 0.9, 0.4, 0.7};
    double[] better = {0.2, 1.0, 0.5, 0.8};
    var difference = Bootstrap.difference(better, base);
    assertThat(difference.low()).isCloseTo(0.1, within(1e-9));
    assertThat(difference.high()).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void theSameFiguresGiveTheSameInterval() {
    double[] values = {0, 1, 0.3, 0.2};
    assertThat(Bootstrap.mean(values)).isEqualTo(Bootstrap.mean(values));
  }
}
