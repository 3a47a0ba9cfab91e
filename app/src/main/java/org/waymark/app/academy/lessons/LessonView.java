package org.waymark.app.academy.lessons;

import java.util.List;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.PageSlot;

/**
 * A lesson's own page.
 *
 * @param said what the viewer typed or wrote about the exercise
 * @param seen whether Waymark saw the exercise, so that nothing needs to be said of it
 * @param outside whether it is done where Waymark sees nothing of it
 * @param beneath what other pieces of the academy put there
 */
public record LessonView(
    LessonText text,
    Standing standing,
    String said,
    boolean seen,
    boolean outside,
    List<PageSlot.Part> beneath,
    List<Refusal> refusals) {
  public LessonView {
    beneath = List.copyOf(beneath);
    refusals = List.copyOf(refusals);
  }

  public Lesson lesson() {
    return text.lesson();
  }

  public int parts() {
    return text.parts().size();
  }

  public int next() {
    return standing.next(parts());
  }

  public boolean wholeRead() {
    return standing.wholeRead(parts());
  }

  public boolean ready() {
    return standing.ready(parts());
  }

  /** Where to go on; the one main action of the page. */
  public Step step() {
    if (standing.completed()) {
      return Step.CERTIFICATE;
    }
    if (!wholeRead()) {
      return Step.READ;
    }
    if (!standing.passed()) {
      return Step.QUIZ;
    }
    return standing.exercise() ? Step.FINISH : Step.EXERCISE;
  }

  /** What comes next in a lesson. */
  public enum Step {
    READ,
    QUIZ,
    EXERCISE,
    FINISH,
    CERTIFICATE
  }
}
