package org.waymark.app.academy.lessons;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.academy.lessons.Quiz.Answer;
import org.waymark.app.academy.lessons.Quiz.Question;

/**
 * Reads {@code ## question}, then answers as {@code - [ ] wrong} or {@code - [x] right}, each with
 * the line {@code > why} beneath.
 */
final class QuizReader {
  private final List<Question> questions = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private String question = "";
  private String answer = "";

  private QuizReader() {}

  static Quiz read(String text) {
    QuizReader reader = new QuizReader();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::line);
    reader.close();
    return new Quiz(reader.questions);
  }

  private void line(String line) {
    if (line.startsWith("## ")) {
      close();
      question = line.substring(3);
    } else if (line.startsWith("- [")) {
      answer = line;
    } else if (line.startsWith("> ")) {
      answers.add(new Answer(answer.substring(6), answer.startsWith("- [x] "), line.substring(2)));
    } else {
      throw new IllegalStateException("no line of a quiz: " + line);
    }
  }

  private void close() {
    if (question.isEmpty()) {
      return;
    }
    if (answers.stream().filter(Answer::right).count() != 1) {
      throw new IllegalStateException("not exactly one right answer to: " + question);
    }
    questions.add(new Question(question, answers));
    answers.clear();
  }
}
