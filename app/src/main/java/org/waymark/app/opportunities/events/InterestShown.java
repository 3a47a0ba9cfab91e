package org.waymark.app.opportunities.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** A person keeps an opening in mind. Nobody else may learn of it. */
public record InterestShown(OpeningId opening, PersonId person) {}
