package org.waymark.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever it reads, it reads as the reader of all texts does. */
class PlainTextTest {
  private static final String SIGNS = "aAbsSnetäÉñжΩ09 .,''’-–—/()\n\t\u00a0…•“”|@!?:;\u2011\u2212";

  private record Word(String letters, int start, int end) {}

  private static List<Word> plainly(PlainText text) {
    List<Word> words = new ArrayList<>();
    while (text.next()) {
      int length = text.end() - text.start();
      words.add(
          new Word(new String(text.folded(), text.start(), length), text.start(), text.end()));
    }
    return words;
  }

  private static List<Word> anyway(String text) {
    List<Word> words = new ArrayList<>();
    var reader = new WordReader(text);
    while (reader.next()) {
      words.add(
          new Word(new String(reader.word(), 0, reader.length()), reader.start(), reader.end()));
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theWordsOfRandomTextsAreTheSame(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 4_000; i++) {
      var letters = new StringBuilder();
      random
          .ints(random.nextInt(200), 0, SIGNS.length())
          .forEach(at -> letters.append(SIGNS.charAt(at)));
      String text = letters.toString();
      var plain = new PlainText(text);
      assertThat(plain.plain()).as(text).isEqualTo(text.indexOf('\u2212') < 0);
      if (plain.plain()) {
        assertThat(plainly(plain)).as("seed %d: %s", seed, text).isEqualTo(anyway(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C++", "C#", "R&D", "cafe\u0301", "Straße", "soft\u00adware", "日本", "ｊａｖａ"})
  void whatTakesASecondLookIsLeftToTheOtherReader(String text) {
    assertThat(new PlainText(text).plain()).isFalse();
  }
}
