package org.waymark.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.waymark.engine.vector.PackedVector;

class MiniLmTest {
  private static final MiniLm ENCODER = new MiniLm();

  @AfterAll
  static void stop() {
    ENCODER.close();
  }

  private static float cosine(String a, String b) {
    return PackedVector.of(ENCODER.encode(a)).dot(PackedVector.of(ENCODER.encode(b)));
  }

  @Test
  void textsOfOneMeaningAreNearerThanOthers() {
    assertThat(cosine("software developer", "computer programmer"))
        .isGreaterThan(cosine("software developer", "pastry cook") + 0.3f);
  }

  @Test
  void vectorsHaveLengthOneAndAreTheSameEachTimeWhateverRunsBeside() {
    float[] alone = ENCODER.encode("keep accounts");
    float square = 0;
    for (float v : alone) {
      square += v * v;
    }
    assertThat(square).isCloseTo(1, within(1e-4f));
    assertThat(alone).hasSize(ENCODER.size());
    List<float[]> beside =
        List.of("x", "keep accounts", "a much longer text with many words in it").parallelStream()
            .map(ENCODER::encode)
            .toList();
    assertThat(beside.get(1)).containsExactly(alone);
  }

  @Test
  void veryLongAndEmptyTextsAreRead() {
    assertThat(ENCODER.encode("word ".repeat(5000))).hasSize(384);
    assertThat(ENCODER.encode("")).hasSize(384);
  }
}
