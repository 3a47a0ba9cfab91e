package org.waymark.app.matching;

import org.waymark.app.opportunities.OpeningId;

/** An opening of a role that takes applications, in short; the place may be empty. */
public record OpenOfRole(OpeningId id, String title, String unit, String place) {}
