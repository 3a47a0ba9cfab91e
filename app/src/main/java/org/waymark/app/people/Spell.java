package org.waymark.app.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;

/**
 * The time somebody held one role in one place.
 *
 * @param roleSince since when they held this role without a break, in this place or another
 */
public record Spell(
    PersonId person,
    RoleId role,
    UnitId unit,
    @Nullable LocationId location,
    @Nullable EntityId entity,
    ChangeKind kind,
    DateSpan span,
    LocalDate roleSince) {}
