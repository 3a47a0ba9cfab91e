package org.waymark.app.skills.model;

import java.util.List;
import org.waymark.app.kernel.PersonId;

/** How severe those are who speak of others' levels. */
public interface Raters {
  /**
   * One of them.
   *
   * @param ratings of skills of which somebody else said something, too
   * @param severity levels by which they say less than others do, below 0 where it is more
   */
  record Rater(PersonId person, int ratings, double severity) {}

  /** Everybody with so many ratings or more. */
  List<Rater> all(int ratings);
}
