package org.waymark.app.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/**
 * Where somebody stands from a day on.
 *
 * @param kind what kind of change it is
 * @param on the first day in the new place
 * @param why names what caused it, in the place of an import's run
 */
public record Placement(
    PersonId person,
    RoleId role,
    UnitId unit,
    @Nullable LocationId location,
    @Nullable EntityId entity,
    @Nullable PositionId position,
    @Nullable PersonId manager,
    ChangeKind kind,
    LocalDate on,
    UUID why) {}
