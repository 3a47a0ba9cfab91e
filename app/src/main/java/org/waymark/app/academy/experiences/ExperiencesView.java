package org.waymark.app.academy.experiences;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.experiences.ExperienceLife.Stage;
import org.waymark.app.kernel.Refusal;

/**
 * What stands beneath a lesson.
 *
 * @param own what the viewer shared and that is not published, with what became of it
 * @param typed what was typed and refused
 */
public record ExperiencesView(
    Lesson lesson, List<Line> published, List<Line> own, String typed, List<Refusal> refusals) {
  public ExperiencesView {
    published = List.copyOf(published);
    own = List.copyOf(own);
    refusals = List.copyOf(refusals);
  }

  /** One of them. */
  public record Line(
      UUID id,
      Lesson lesson,
      String author,
      String role,
      List<String> paragraphs,
      LocalDate on,
      Stage stage,
      @Nullable String why,
      boolean mine,
      List<String> concerns) {
    public Line {
      paragraphs = List.copyOf(paragraphs);
      concerns = List.copyOf(concerns);
    }

    public String href() {
      return "/lessons/experiences/" + id;
    }
  }
}
