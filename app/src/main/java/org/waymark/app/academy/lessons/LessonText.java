package org.waymark.app.academy.lessons;

import java.util.List;
import java.util.Optional;
import org.waymark.app.academy.Lesson;

/**
 * What a lesson says in one language.
 *
 * @param language tag of the language it is written in
 * @param minutes that reading takes
 * @param exercise safe to stand on a page
 */
public record LessonText(
    Lesson lesson,
    String language,
    String lead,
    List<Part> parts,
    int minutes,
    String exercise,
    Quiz quiz) {
  public LessonText {
    parts = List.copyOf(parts);
  }

  /** One page of a lesson. */
  public record Part(String title, String html) {
    /** With the address of the folder of pictures, which changes with every build. */
    public String html(String pictures) {
      return html.replace("src=\"figures/", "src=\"" + pictures);
    }
  }

  /** One part, counted from 1, or nothing. */
  public Optional<Part> part(int nr) {
    return nr >= 1 && nr <= parts.size() ? Optional.of(parts.get(nr - 1)) : Optional.empty();
  }
}
