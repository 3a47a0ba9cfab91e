package org.waymark.app.people.imports;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody does, and where. */
record Place(
    UUID role, UUID unit, @Nullable UUID location, @Nullable UUID entity, @Nullable UUID position) {
  boolean sameButSeat(Place other) {
    return role.equals(other.role)
        && unit.equals(other.unit)
        && Objects.equals(location, other.location)
        && Objects.equals(entity, other.entity);
  }

  boolean elsewhere(Place other) {
    return !Objects.equals(location, other.location) || !Objects.equals(entity, other.entity);
  }
}
