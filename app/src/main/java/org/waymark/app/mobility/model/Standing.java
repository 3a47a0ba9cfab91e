package org.waymark.app.mobility.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.PositionId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/** Where somebody stands: before a move, or after it. */
public record Standing(
    @Nullable RoleId role,
    UnitId unit,
    @Nullable LocationId location,
    @Nullable EntityId entity,
    @Nullable PositionId position,
    @Nullable PersonId manager) {

  /** Whether all is known that the record needs. */
  public boolean complete() {
    return role != null && manager != null;
  }

  public Standing in(RoleId other) {
    return new Standing(other, unit, location, entity, position, manager);
  }

  /** What differs, by name; the seat does not count. */
  public List<String> differences(Standing other) {
    List<String> fields = new ArrayList<>();
    note(fields, "role", role, other.role());
    note(fields, "unit", unit, other.unit());
    note(fields, "location", location, other.location());
    note(fields, "entity", entity, other.entity());
    note(fields, "manager", manager, other.manager());
    return fields;
  }

  private static void note(
      List<String> fields, String name, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      fields.add(name);
    }
  }
}
