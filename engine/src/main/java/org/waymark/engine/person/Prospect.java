package org.waymark.engine.person;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Limits;
import org.waymark.engine.Requirements;

/**
 * An opening as a person sees it; empty where something is unknown.
 *
 * @param id the caller's id; ties in a ranking go to the lower one
 * @param requirements what it asks for
 * @param kind what it is
 * @param role dense role id
 * @param family id of the job family
 * @param level of the role, on the scale of {@link Standing#level()}
 * @param place where; none where anywhere will do
 * @param remote whether it can be done from anywhere
 * @param startsInMonths from today, 0 or more
 */
public record Prospect(
    int id,
    Requirements requirements,
    Kind kind,
    OptionalInt role,
    OptionalInt family,
    OptionalInt level,
    @Nullable Place place,
    boolean remote,
    OptionalInt startsInMonths) {
  public Prospect {
    startsInMonths.ifPresent(
        m -> Limits.within("The months until a start", m, 0, Integer.MAX_VALUE));
  }

  /** What an opening is. */
  public enum Kind {
    ROLE,
    PROJECT,
    ROTATION
  }

  /** A role opening of which nothing but its requirements is known. */
  public static Prospect of(int id, Requirements requirements) {
    var unknown = OptionalInt.empty();
    return new Prospect(
        id, requirements, Kind.ROLE, unknown, unknown, unknown, null, false, unknown);
  }
}
