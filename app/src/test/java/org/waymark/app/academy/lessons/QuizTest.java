package org.waymark.app.academy.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuizTest {
  private static final String TWO =
      """
      ## Is it raining?
      - [ ] No.
      > Look again.
      - [x] Yes.
      > One hears it.

      ## And now?
      - [x] Coat.
      > It keeps dry.
      - [ ] Sun cream.
      > Later.
      """;

  @Test
  void questionsAreReadWithWhyForEachAnswer() {
    Quiz quiz = QuizReader.read(TWO);
    assertThat(quiz.questions())
        .extracting(Quiz.Question::words)
        .containsExactly("Is it raining?", "And now?");
    assertThat(quiz.questions().getFirst().answers().getLast())
        .isEqualTo(new Quiz.Answer("Yes.", true, "One hears it."));
  }

  @Test
  void aQuestionWithTwoRightAnswersIsAMistakeOfTheWriter() {
    assertThatThrownBy(() -> QuizReader.read(TWO.replace("[ ]", "[x]")))
        .hasMessageContaining("Is it raining?");
  }

  @Test
  void rightAnswersCount() {
    Quiz quiz = QuizReader.read(TWO);
    assertThat(quiz.hits(List.of(1, 0))).isEqualTo(2);
    assertThat(quiz.hits(List.of(1, 1))).isEqualTo(1);
    assertThat(quiz.hits(List.of(0, 1))).isZero();
  }

  @Test
  void fourInFivePassRoundedUp() {
    assertThat(sized(5).toPass()).isEqualTo(4);
    assertThat(sized(6).toPass()).isEqualTo(5);
    assertThat(sized(7).toPass()).isEqualTo(6);
    assertThat(sized(8).toPass()).isEqualTo(7);
  }

  private static Quiz sized(int size) {
    return new Quiz(Collections.nCopies(size, new Quiz.Question("", List.of())));
  }

  @Test
  void anAnswerThatIsNotOfferedIsNone() {
    Quiz quiz = QuizReader.read(TWO);
    assertThat(quiz.answeredBy(List.of(1, 2))).isFalse();
    assertThat(quiz.answeredBy(List.of(1))).isFalse();
    assertThat(quiz.answeredBy(List.of(-1, 0))).isFalse();
  }

  @Test
  void aNumberIsReadAsSomebodyTypesIt() {
    String number = CertificateNumber.of(UUID.fromString("00000000-0000-4000-8123-456789abcdef"));
    assertThat(number).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(CertificateNumber.typed(" " + number.toLowerCase(Locale.ROOT).replace("-", " ")))
        .contains(number);
    assertThat(CertificateNumber.typed("O0IL-0000-0000")).contains("0011-0000-0000");
    assertThat(CertificateNumber.typed("12")).isEmpty();
  }
}
