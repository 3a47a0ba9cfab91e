package org.waymark.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final String FILE =
      """
      {"model": {"unk_token": "[UNK]", "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "play": 3,
      "##ing": 4, ",": 5, "caf": 6, "##e": 7, "\\u4e2d": 8, "\\"": 9, "##er": 10}}}
      """;
  private final WordPieces pieces = new WordPieces(VocabularyFile.read(FILE));

  @Test
  void theLongestKnownPieceIsTakenFirst() {
    assertThat(pieces.read("Playing, player", 99)).containsExactly(1, 3, 4, 5, 3, 10, 2);
  }

  @Test
  void caseAndAccentsAreDroppedAndBlanksAndPunctuationSeparate() {
    assertThat(pieces.read("CAFÉ\u00a0\"play\"", 99)).containsExactly(1, 6, 7, 9, 3, 9, 2);
    assertThat(pieces.read("cafe\u0301中", 99)).containsExactly(1, 6, 7, 8, 2);
  }

  @Test
  void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
    assertThat(pieces.read("playful play", 99)).containsExactly(1, 0, 3, 2);
    assertThat(pieces.read("x".repeat(200), 99)).containsExactly(1, 0, 2);
  }

  @Test
  void whatIsTooLongIsCutAndStillEnds() {
    assertThat(pieces.read("play play play play", 4)).containsExactly(1, 3, 3, 2);
  }

  @Test
  void aVocabularyWithoutItsMarksIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new WordPieces(Map.of("[UNK]", 0)));
    assertThatIllegalArgumentException().isThrownBy(() -> VocabularyFile.read("{}"));
  }
}
