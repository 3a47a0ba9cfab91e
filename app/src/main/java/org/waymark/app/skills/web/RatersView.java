package org.waymark.app.skills.web;

import java.util.List;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Pager;

/** How severe those are who rate, in the units of an HR partner. */
public record RatersView(List<Line> lines, int fewest, Pager pager) {
  /** One of them; the severity is above 0 for those who say less than others. */
  public record Line(PersonCard person, int ratings, double severity) {
    /** Message key of what that means. */
    public String key() {
      return severity > 0
          ? "skills.raters.lower"
          : severity < 0 ? "skills.raters.higher" : "skills.raters.same";
    }

    public double size() {
      return Math.abs(severity);
    }
  }
}
