package org.waymark.app.shell;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A level as five squares: had, needed and missing, or not asked.
 *
 * @param need 0 where nothing is asked
 * @param near the level comes from a near skill
 */
public record Levels(int have, int need, boolean near) {
  private static final int TOP = 5;
  private static final int STEP = 15;

  /** One square: its style, and its left edge in the drawing. */
  public record Square(String style, String x) {}

  public List<Square> squares() {
    return IntStream.range(0, TOP)
        .mapToObj(i -> new Square(style(i + 1), (i * STEP) + ".7"))
        .toList();
  }

  private String style(int level) {
    if (level <= have) {
      return "wm-l-on";
    }
    return level <= need ? "wm-l-need" : "wm-l-off";
  }
}
