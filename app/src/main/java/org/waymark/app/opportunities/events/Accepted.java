package org.waymark.app.opportunities.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** A person accepted an offer and a seat is theirs: here the application ends and a move begins. */
public record Accepted(ApplicationId application, OpeningId opening, PersonId person) {}
