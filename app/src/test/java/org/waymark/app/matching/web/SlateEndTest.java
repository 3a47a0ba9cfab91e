package org.waymark.app.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.app.shell.Words;

class SlateEndTest {
  @Test
  void aSlateThatEndsSaysHowManyComeAfter() {
    assertThat(SlateMaker.end(12, SlateMaker.MOST)).isEqualTo(Words.of("matching.slate.end", 12));
    assertThat(SlateMaker.end(12, SlateMaker.MOST - 1)).as("there is more to show").isNull();
    assertThat(SlateMaker.end(0, SlateMaker.MOST)).isNull();
  }
}
