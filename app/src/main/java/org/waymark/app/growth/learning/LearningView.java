package org.waymark.app.growth.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Pager;

/**
 * The catalogue.
 *
 * @param plan address of the plan that a course is added to, or null
 */
public record LearningView(
    String words,
    String language,
    List<String> languages,
    List<Line> lines,
    Pager pager,
    @Nullable String plan,
    boolean empty) {
  public LearningView {
    languages = List.copyOf(languages);
    lines = List.copyOf(lines);
  }

  /** One course. */
  public record Line(Course course, List<Shown> skills) {
    public Line {
      skills = List.copyOf(skills);
    }
  }

  /** A skill by its name. */
  public record Shown(String skill, int level) {}
}
