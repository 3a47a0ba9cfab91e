package org.waymark.app.skills.events;

import java.util.UUID;

/** An import changed what so many roles ask for; published once instead of one by one. */
public record RolesImported(UUID run, int roles) {}
