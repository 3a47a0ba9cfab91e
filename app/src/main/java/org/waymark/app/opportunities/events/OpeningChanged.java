package org.waymark.app.opportunities.events;

import org.waymark.app.opportunities.OpeningId;

/** Facts or requirements of an opening changed. */
public record OpeningChanged(OpeningId opening) {}
