package org.waymark.engine.person;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands today; empty where it is unknown.
 *
 * @param role dense role id
 * @param family id of the job family
 * @param level of the role, any scale in which one more is one step up
 * @param place where they work
 */
public record Standing(
    OptionalInt role, OptionalInt family, OptionalInt level, @Nullable Place place) {
  /** Nothing is known. */
  public static Standing unknown() {
    return new Standing(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), null);
  }
}
