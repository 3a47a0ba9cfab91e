package org.waymark.app.growth.plans;

import java.util.List;

/** All templates. */
public record TemplatesView(List<Line> lines) {
  public TemplatesView {
    lines = List.copyOf(lines);
  }

  /** One of them. */
  public record Line(String href, String name, String about, int actions) {}
}
