package org.waymark.app.matching;

import java.util.List;
import org.waymark.engine.Certainty;
import org.waymark.engine.Gate;
import org.waymark.engine.Learning;
import org.waymark.engine.person.NextRoleWeights;
import org.waymark.engine.person.PreferenceWeights;

/**
 * Everything about the ranking that somebody chose. A change of any number is a new version.
 *
 * @param hours hours of learning for the step to level 1, to level 2, … to level 5
 * @param hidden who is told that a new opening suits them though nobody can find them
 */
public record Policy(
    String version,
    Gate gate,
    PreferenceWeights preferences,
    NextRoleWeights nextRoles,
    List<Integer> hours,
    Hidden hidden) {
  public Policy {
    hours = List.copyOf(hours);
    if (hours.size() != 5) {
      throw new IllegalArgumentException("hours are given for five steps, not " + hours.size());
    }
  }

  /**
   * Who is told.
   *
   * @param least from this many points of 100 on
   * @param most at most so many people per opening
   */
  public record Hidden(int least, int most) {}

  /** What a step of learning takes; levels reached this way count as likely. */
  public Learning learning() {
    return new Learning((_, level) -> hours.get(level - 1), Certainty.LIKELY);
  }
}
