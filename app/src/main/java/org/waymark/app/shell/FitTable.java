package org.waymark.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.FitBar.Kind;

/**
 * Why a fit is what it is: each requirement with the points it gives, grouped by how it is met; the
 * points add up to the score.
 */
public record FitTable(int score, List<Line> lines) {
  public FitTable {
    lines = List.copyOf(lines);
  }

  /**
   * One requirement with its points.
   *
   * @param have the level that counted, 0 to 5
   * @param near it comes from a near skill, so the level is about that
   * @param from where the level comes from, in words
   * @param look where the near skill that counts can be seen; null where none does
   * @param question where the level of the skill that is asked for can be questioned; null where it
   *     cannot
   */
  public record Line(
      String skill,
      boolean required,
      int have,
      int need,
      boolean near,
      Kind kind,
      Words from,
      @Nullable String look,
      @Nullable String question,
      int points,
      int of,
      @Nullable Words likely) {}

  /** The lines met in one way, with their sum. */
  public record Group(Kind kind, List<Line> lines) {
    public int points() {
      return lines.stream().mapToInt(Line::points).sum();
    }

    public int of() {
      return lines.stream().mapToInt(Line::of).sum();
    }
  }

  public List<Group> groups() {
    return java.util.Arrays.stream(Kind.values())
        .map(kind -> new Group(kind, lines.stream().filter(l -> l.kind() == kind).toList()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  public int of() {
    return lines.stream().mapToInt(Line::of).sum();
  }
}
