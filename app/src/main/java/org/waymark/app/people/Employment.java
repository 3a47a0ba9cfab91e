package org.waymark.app.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Where somebody works today. */
public record Employment(
    PersonId person,
    RoleId role,
    UnitId unit,
    @Nullable LocationId location,
    @Nullable EntityId entity,
    @Nullable PositionId position,
    @Nullable PersonId manager,
    LocalDate roleSince,
    LocalDate hiredOn,
    boolean onLeave) {}
