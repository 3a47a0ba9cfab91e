package org.waymark.app.opportunities.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** A person sent an application. Only the hiring side may learn of it. */
public record Applied(ApplicationId application, OpeningId opening, PersonId person) {}
