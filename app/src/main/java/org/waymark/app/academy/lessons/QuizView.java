package org.waymark.app.academy.lessons;

import java.util.List;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Refusal;

/**
 * The questions of a lesson.
 *
 * @param chosen of each question what was chosen so far, or -1
 */
public record QuizView(
    LessonText text, List<Integer> chosen, Standing standing, List<Refusal> refusals) {
  public QuizView {
    chosen = List.copyOf(chosen);
    refusals = List.copyOf(refusals);
  }

  public Lesson lesson() {
    return text.lesson();
  }

  public boolean chose(int question, int answer) {
    return question < chosen.size() && chosen.get(question) == answer;
  }
}
