package org.waymark.app.academy.lessons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.academy.Lesson;

/**
 * The eight lessons and how far the viewer is.
 *
 * @param next where to go on; null once all are completed
 * @param whole number of the certificate for all eight, or null
 */
public record AcademyView(
    List<Line> lines, @Nullable Next next, @Nullable String whole, boolean learning) {
  public AcademyView {
    lines = List.copyOf(lines);
  }

  /** One lesson. */
  public record Line(LessonText text, Standing standing) {
    public Lesson lesson() {
      return text.lesson();
    }

    public int parts() {
      return text.parts().size();
    }

    public int read() {
      return Math.min(parts(), standing.read().size());
    }

    public int percent() {
      return 100 * read() / parts();
    }
  }

  /** The lesson to go on with and the page of it. */
  public record Next(Lesson lesson, String href, boolean begun) {}

  public long completed() {
    return lines.stream().filter(line -> line.standing().completed()).count();
  }
}
