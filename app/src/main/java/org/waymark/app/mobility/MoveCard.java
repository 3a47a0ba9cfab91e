package org.waymark.app.mobility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/**
 * A move in short.
 *
 * @param title of the opening
 * @param on the first day in the new place; the planned one while none is fixed
 */
public record MoveCard(
    MoveId id,
    OpeningId opening,
    PersonId person,
    String title,
    MoveStage stage,
    @Nullable LocalDate on) {}
