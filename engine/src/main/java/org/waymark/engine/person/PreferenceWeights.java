package org.waymark.engine.person;

import java.util.List;

/**
 * How many points of 100 each preference can move an opening, up or down. A change of any number is
 * a new version.
 *
 * @param version name under which a ranking is recorded
 * @param bound the most that all of them together can move it
 */
public record PreferenceWeights(
    String version,
    int targetRole,
    int targetFamily,
    int use,
    int grow,
    int ratherNot,
    int place,
    int time,
    int kind,
    int levelStep,
    int observed,
    int bound) {

  public PreferenceWeights {
    for (int points :
        List.of(
            targetRole,
            targetFamily,
            use,
            grow,
            ratherNot,
            place,
            time,
            kind,
            levelStep,
            observed,
            bound)) {
      if (points < 0 || points > 100) {
        throw new IllegalArgumentException(
            "A preference moves an opening by 0 to 100 points, but was given %d."
                .formatted(points));
      }
    }
  }

  /** The version that is used where nobody chose another one. */
  public static PreferenceWeights standard() {
    return new PreferenceWeights("preferences-1", 10, 5, 4, 5, 8, 6, 2, 3, 10, 4, 20);
  }

  /** Fit alone. */
  public static PreferenceWeights none() {
    return new PreferenceWeights("fit-only", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
