package org.waymark.app.people.events;

import java.util.UUID;

/** An import changed this many people or their careers; stands for all their single events. */
public record PeopleImported(UUID run, long people) {}
