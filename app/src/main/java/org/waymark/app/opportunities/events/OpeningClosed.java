package org.waymark.app.opportunities.events;

import org.waymark.app.opportunities.OpeningId;

/** An opening takes no more applications. */
public record OpeningClosed(OpeningId opening) {}
