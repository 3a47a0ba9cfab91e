package org.waymark.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TfIdfTest {
  @Test
  void cosinesAreThoseWorkedOutByHand() {
    TfIdf index =
        TfIdf.builder(Features.WORDS, TfIdf.Rarity.BY_TEXT)
            .add(0, "red car")
            .add(1, "red")
            .build(2);
    double red = 1 + Math.log(3.0 / 3);
    double car = 1 + Math.log(3.0 / 2);
    float[] scores = index.scores("car");
    assertThat((double) scores[0]).isCloseTo(car / Math.sqrt(red * red + car * car), within(1e-6));
    assertThat(scores[1]).isZero();
    assertThat(index.scores("red")[1]).isCloseTo(1, within(1e-6f));
  }

  @Test
  void manyNamesOfOneThingDoNotMakeAWordCommon() {
    var builder = TfIdf.builder(Features.WORDS, TfIdf.Rarity.BY_ID);
    builder.add(0, "rare word").add(0, "rare name").add(0, "rare label").add(1, "word").add(2, "x");
    float[] scores = builder.build(3).scores("rare word");
    assertThat(scores[0]).isGreaterThan(scores[1]);
    assertThat(scores[0]).isCloseTo(1, within(1e-6f));
  }

  @Test
  void piecesOfWordsMeetOtherSpellings() {
    var builder = TfIdf.builder(Features.WORDS_AND_CHARACTERS, TfIdf.Rarity.BY_TEXT);
    float[] scores =
        builder.add(0, "organisation").add(1, "cooking").build(2).scores("organization");
    assertThat(scores[0]).isGreaterThan(0.3f);
    assertThat(scores[1]).isLessThan(0.1f);
  }

  @Test
  void idsBeyondTheirNumberAreRefused() {
    var two = TfIdf.builder(Features.WORDS, TfIdf.Rarity.BY_ID).add(0, "one").add(2, "three");
    assertThat(two.build(3).scores("three")).hasSize(3);
    assertThatIllegalArgumentException().isThrownBy(() -> two.build(2));
    assertThatIllegalArgumentException().isThrownBy(() -> two.add(-1, "none"));
  }
}
