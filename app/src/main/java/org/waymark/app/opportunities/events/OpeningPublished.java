package org.waymark.app.opportunities.events;

import org.waymark.app.opportunities.OpeningId;

/** An opening can be applied for from now on. */
public record OpeningPublished(OpeningId opening) {}
