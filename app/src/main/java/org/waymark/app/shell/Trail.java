package org.waymark.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way in steps: behind, here, ahead, goal. At most one step is here. */
public record Trail(List<Step> steps) {
  public Trail {
    steps = List.copyOf(steps);
    if (steps.stream().filter(s -> s.place() == Place.HERE).count() > 1) {
      throw new IllegalArgumentException("nobody is at two places");
    }
  }

  /** Where a step lies. */
  public enum Place {
    DONE("wm-done"),
    HERE("wm-here"),
    AHEAD(""),
    GOAL("wm-goal");
    private final String style;

    Place(String style) {
      this.style = style;
    }

    public String style() {
      return style;
    }
  }

  /**
   * One step of the way.
   *
   * @param text at most two lines
   * @param tags what it needs or gives
   * @param href its page, if it has one
   */
  public record Step(
      Place place, Words title, Words text, List<Words> tags, @Nullable String href) {
    public static Step of(Place place, Words title, Words text) {
      return new Step(place, title, text, List.of(), null);
    }
  }
}
