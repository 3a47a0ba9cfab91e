package org.waymark.engine.paths;

import java.util.OptionalInt;
import org.waymark.engine.Profile;

/**
 * Where somebody starts.
 *
 * @param role theirs, empty where it is not known
 * @param level of that role, empty where it is not known
 * @param monthsThere how long they have held that role, 0 or more
 * @param profile what they can do
 */
public record Start(OptionalInt role, OptionalInt level, int monthsThere, Profile profile) {
  public Start {
    if (monthsThere < 0) {
      throw new IllegalArgumentException(
          "A role is held for 0 months or more, not %d.".formatted(monthsThere));
    }
  }
}
