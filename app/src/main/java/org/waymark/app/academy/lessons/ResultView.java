package org.waymark.app.academy.lessons;

import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.lessons.Quiz.Answer;

/**
 * What came of a quiz, with why each answer is right or not.
 *
 * @param told whether the questions are still those that were answered
 */
public record ResultView(LessonText text, Attempt attempt, boolean told, Standing standing) {
  public Lesson lesson() {
    return text.lesson();
  }

  public Answer given(int question) {
    return text.quiz().questions().get(question).answers().get(attempt.chosen().get(question));
  }

  /** The right one where another was given. */
  public Answer right(int question) {
    return text.quiz().questions().get(question).answers().stream()
        .filter(Answer::right)
        .findFirst()
        .orElseThrow();
  }
}
