package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reporting line from a day on. What was said about that time before is taken back.
 *
 * @param clear whether there may be older lines that reach into this time
 * @param manager nobody, for a line that only ends
 */
record LinePlan(
    UUID person,
    @Nullable UUID manager,
    LocalDate from,
    @Nullable LocalDate until,
    boolean clear) {}
