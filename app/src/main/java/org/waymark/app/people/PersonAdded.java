package org.waymark.app.people;

import java.util.UUID;

/** Somebody joined. */
public record PersonAdded(UUID person) {}
