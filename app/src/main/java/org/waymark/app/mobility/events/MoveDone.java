package org.waymark.app.mobility.events;

import java.time.LocalDate;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.opportunities.OpeningId;

/** The day of a move has come and the person's record says so. */
public record MoveDone(MoveId move, OpeningId opening, PersonId person, LocalDate on) {}
