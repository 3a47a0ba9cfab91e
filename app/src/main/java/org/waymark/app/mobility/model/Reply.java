package org.waymark.app.mobility.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to a step.
 *
 * @param laterOn for a release: a later day than the planned one
 */
public record Reply(boolean yes, @Nullable LocalDate laterOn, String why) {
  public Reply {
    why = why.strip();
  }

  public static Reply agree() {
    return new Reply(true, null, "");
  }

  public static Reply agree(String why) {
    return new Reply(true, null, why);
  }

  public static Reply decline(String why) {
    return new Reply(false, null, why);
  }

  public static Reply later(LocalDate on, String why) {
    return new Reply(true, on, why);
  }
}
