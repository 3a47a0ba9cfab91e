package org.waymark.app.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/**
 * Where somebody who is employed today stands, and since when.
 *
 * @param movedOn the day of their last move inside, or null
 */
public record CareerPoint(
    PersonId person,
    RoleId role,
    UnitId unit,
    @Nullable LocationId location,
    @Nullable EntityId entity,
    LocalDate roleSince,
    LocalDate hiredOn,
    @Nullable LocalDate movedOn) {}
