package org.waymark.app.academy.lessons;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.PlayedLessons;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;

@Component
class Played implements PlayedLessons {
  private static final String SAID = "Done with one person of the team, in half an hour.";
  private final Studying studying;
  private final Shelf shelf;

  Played(Studying studying, Shelf shelf) {
    this.studying = studying;
    this.shelf = shelf;
  }

  @Override
  public void read(Viewer viewer, Lesson lesson, int parts) {
    for (int part = 1; part <= parts; part++) {
      studying.read(viewer, lesson, part);
    }
  }

  @Override
  public void complete(Viewer viewer, Lesson lesson) {
    LessonText text = shelf.lesson(lesson, Locale.ENGLISH);
    read(viewer, lesson, text.parts().size());
    done(studying.exercise(viewer, lesson, SAID));
    done(studying.answer(viewer, lesson, rightAnswers(text)));
    done(studying.finish(viewer, lesson));
  }

  private static List<Integer> rightAnswers(LessonText text) {
    return text.quiz().questions().stream()
        .map(q -> q.answers().stream().map(Quiz.Answer::right).toList().indexOf(true))
        .toList();
  }

  private static void done(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      throw new IllegalStateException("The sample does what cannot be done: " + refused);
    }
  }
}
