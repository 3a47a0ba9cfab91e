package org.waymark.app.opportunities.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;

/** An application came to the stage at which the person's manager learns of it. */
public record Revealed(ApplicationId application, PersonId person, PersonId manager) {}
