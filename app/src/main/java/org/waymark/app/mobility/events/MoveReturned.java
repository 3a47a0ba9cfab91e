package org.waymark.app.mobility.events;

import java.time.LocalDate;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.opportunities.OpeningId;

/** Somebody went back to the place that they came from. */
public record MoveReturned(MoveId move, OpeningId opening, PersonId person, LocalDate on) {}
