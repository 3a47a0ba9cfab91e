package org.waymark.app.opportunities.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** An application that had been sent was taken back. Only the hiring side may learn of it. */
public record Withdrawn(ApplicationId application, OpeningId opening, PersonId person) {}
