package org.waymark.app.mobility.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.opportunities.OpeningId;

/** A move ended before its day. */
public record MoveCancelled(MoveId move, OpeningId opening, PersonId person) {}
