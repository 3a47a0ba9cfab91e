package org.waymark.app.skills.events;

/** Which skills are near which was worked out anew, for this version of the catalogues. */
public record NeighboursChanged(String version) {}
