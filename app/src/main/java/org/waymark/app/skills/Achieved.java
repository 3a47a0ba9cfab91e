package org.waymark.app.skills;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;

/** The courses, projects and certificates that people bring. */
public interface Achieved {
  /**
   * One of the viewer's own; done with its title.
   *
   * @param kind {@code course}, {@code project} or {@code certificate}
   * @param link an address, the name of a file, or empty
   * @param skills that it shows, and at which level
   */
  Outcome<String> bring(
      Viewer viewer,
      String kind,
      String title,
      LocalDate on,
      String link,
      Map<SkillId, Integer> skills);
}
