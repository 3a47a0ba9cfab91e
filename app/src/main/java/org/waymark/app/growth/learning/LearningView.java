package org.waymark.app.growth.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.Plans;
import org.waymark.app.shell.Pager;

/**
 * The catalogue.
 *
 * @param plan address of the plan that it was opened from, or null
 * @param own the latest plan of the viewer, where it was opened from none; null where they have
 *     none
 */
public record LearningView(
    String words,
    String language,
    List<String> languages,
    List<Line> lines,
    Pager pager,
    @Nullable String plan,
    Plans.@Nullable Glance own,
    boolean empty) {
  public LearningView {
    languages = List.copyOf(languages);
    lines = List.copyOf(lines);
  }

  /** Address of the plan that a course is added to, or null. */
  public @Nullable String into() {
    return plan != null ? plan : own != null ? own.href() : null;
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
