package org.waymark.app.opportunities.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** A person was answered no, with everything that such an answer has. */
public record NotSelected(ApplicationId application, OpeningId opening, PersonId person) {}
