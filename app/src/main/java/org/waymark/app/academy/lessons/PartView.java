package org.waymark.app.academy.lessons;

import org.waymark.app.academy.Lesson;

/** One part of a lesson, to read. */
public record PartView(LessonText text, int nr, LessonText.Part part, boolean read) {
  public Lesson lesson() {
    return text.lesson();
  }

  public boolean last() {
    return nr == text.parts().size();
  }

  public int percent() {
    return 100 * nr / text.parts().size();
  }
}
