package org.waymark.app.shell;

import java.util.List;
import java.util.Locale;

/** Levels had and needed, skill by skill, on one scale from 0 to 5. */
public record GapChart(List<Line> lines) {
  private static final double TOP = 5;
  private static final double EDGE = 4;

  public GapChart {
    lines = List.copyOf(lines);
  }

  /** One skill; an average level of several people may lie between two levels. */
  public record Line(String skill, double have, double need, Words words) {
    public boolean enough() {
      return have >= need;
    }

    public String haveAt() {
      return at(have);
    }

    public String needAt() {
      return at(need);
    }
  }

  public static String at(double level) {
    return String.format(Locale.ROOT, "%.1f%%", EDGE + (100 - 2 * EDGE) * level / TOP);
  }
}
