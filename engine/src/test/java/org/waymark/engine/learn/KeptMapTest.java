package org.waymark.engine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.waymark.engine.vector.TextVectors;
import org.waymark.engine.vector.WordVectors;

class KeptMapTest {
  private static final int SIZE = 16;
  private static final int VERSION_AT = 4;
  private static final int WORDS_AT = 12;

  private final TextVectors vectors = WordVectors.of(SIZE, Map.of("coder", "developer"));
  private final ContrastiveMap learned =
      ContrastiveMap.train(
          List.of(
              List.of("software developer", "programmer", "développeur"),
              List.of("ward nurse", "registered nurse"),
              List.of("bread baker", "pastry baker")),
          vectors,
          SIZE,
          ContrastiveMap.Training.SHARP,
          new SplittableRandom(7));

  @Test
  void aMapThatWasKeptMapsEveryTextAsItDidBefore() {
    ContrastiveMap back = ContrastiveMap.of(learned.bytes(), vectors);
    for (String text : List.of("coder", "night nurse", "baker of bread", "someone else", "")) {
      assertThat(back.of(text)).isEqualTo(learned.of(text));
    }
    assertThat(back.bytes()).isEqualTo(learned.bytes());
  }

  @Test
  void trainingChangedSomethingAtAll() {
    assertThat(learned.of("registered nurse")).isNotEqualTo(vectors.of("registered nurse"));
  }

  @Test
  void anyByteThatChangedIsFound() {
    byte[] whole = learned.bytes();
    var random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> ContrastiveMap.of(damaged, vectors))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aPartOfAMapIsNoMap() {
    byte[] whole = learned.bytes();
    for (int length : new int[] {0, 3, 19, 20, whole.length / 2, whole.length - 1}) {
      assertThatThrownBy(() -> ContrastiveMap.of(Arrays.copyOf(whole, length), vectors))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> ContrastiveMap.of(Arrays.copyOf(whole, whole.length + 1), vectors))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMapOfALaterVersionIsRefusedWithBothVersions() {
    assertThatThrownBy(() -> ContrastiveMap.of(signed(VERSION_AT, 2), vectors))
        .hasMessageContaining("version 2")
        .hasMessageContaining("version 1");
  }

  @Test
  void aCountThatDoesNotFitIsRefusedThoughTheCheckSumHolds() {
    for (int words : new int[] {-1, 0, 1_000, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> ContrastiveMap.of(signed(WORDS_AT, words), vectors))
          .hasMessageContaining("damaged");
    }
  }

  @Test
  void aNumberThatIsNotFiniteIsRefusedThoughTheCheckSumHolds() {
    int last = learned.bytes().length - 2 * Integer.BYTES;
    assertThatThrownBy(
            () -> ContrastiveMap.of(signed(last, Float.floatToIntBits(Float.NaN)), vectors))
        .hasMessageContaining("not finite");
  }

  /** The map with one number changed, and a check sum that holds. */
  private byte[] signed(int at, int number) {
    byte[] bytes = learned.bytes();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.putInt(at, number);
    var check = new CRC32C();
    check.update(bytes, 0, bytes.length - Integer.BYTES);
    buffer.putInt(bytes.length - Integer.BYTES, (int) check.getValue());
    return bytes;
  }
}
