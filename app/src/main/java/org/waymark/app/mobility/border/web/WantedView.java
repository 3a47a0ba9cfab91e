package org.waymark.app.mobility.border.web;

import java.util.List;
import org.waymark.app.mobility.border.model.Goal;

/** Openings where the viewer wants to go. */
public record WantedView(Goal goal, List<Line> openings) {
  public WantedView {
    openings = List.copyOf(openings);
  }

  /** One of them. */
  public record Line(String href, String title, String unit, String place) {}
}
