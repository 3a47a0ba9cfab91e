package org.waymark.app.academy.lessons;

import java.util.List;

/** Questions with one right answer each; every answer says why it is right or not. */
public record Quiz(List<Question> questions) {
  private static final int PERCENT_TO_PASS = 80;
  private static final int WHOLE = 100;

  public Quiz {
    questions = List.copyOf(questions);
  }

  /** What is asked. */
  public record Question(String words, List<Answer> answers) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /** What may be chosen. */
  public record Answer(String words, boolean right, String why) {}

  public int size() {
    return questions.size();
  }

  /** So many right answers pass: four in five, rounded up. */
  public int toPass() {
    return (size() * PERCENT_TO_PASS + WHOLE - 1) / WHOLE;
  }

  /** Whether every question has an answer that it offers. */
  boolean answeredBy(List<Integer> chosen) {
    if (chosen.size() != size()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      int answer = chosen.get(i);
      if (answer < 0 || answer >= questions.get(i).answers().size()) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many are right.
   *
   * @param chosen of each question the number of an answer, counted from 0
   */
  int hits(List<Integer> chosen) {
    int hits = 0;
    for (int i = 0; i < size(); i++) {
      hits += questions.get(i).answers().get(chosen.get(i)).right() ? 1 : 0;
    }
    return hits;
  }
}
