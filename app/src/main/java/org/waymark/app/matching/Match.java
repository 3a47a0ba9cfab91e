package org.waymark.app.matching;

import java.util.List;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.engine.Explanation;
import org.waymark.engine.person.Contribution;

/**
 * An opening in one person's own list.
 *
 * @param unit name of its unit
 * @param place name of its location, or empty
 * @param rank 1 for the best
 * @param fit by skills
 * @param preferences what they told us and what is feasible, with the points that each adds
 * @param total fit and preferences, on the fit's scale
 */
public record Match(
    OpenOpening opening,
    String unit,
    String place,
    int rank,
    Explanation fit,
    List<Contribution> preferences,
    int total) {
  public Match {
    preferences = List.copyOf(preferences);
  }
}
