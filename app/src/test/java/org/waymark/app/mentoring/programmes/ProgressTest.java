package org.waymark.app.mentoring.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void aSmallCohortShowsNothing() {
    assertThat(new Progress(4, 4, 4, 0).of(4)).isEmpty();
  }

  @Test
  void neitherANumberNorTheRestIsOneToFour() {
    Progress progress = new Progress(12, 0, 0, 0);
    assertThat(progress.of(4)).isEmpty();
    assertThat(progress.of(8)).as("four are left").isEmpty();
    assertThat(progress.of(12)).hasValue(12);
    assertThat(progress.of(0)).hasValue(0);
    assertThat(progress.of(6)).hasValue(6);
  }
}
