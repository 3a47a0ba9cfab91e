package org.waymark.app.people.events;

import org.waymark.app.kernel.PersonId;

/** Somebody's role, unit, location, legal entity or manager changed. */
public record PersonMoved(PersonId person) {}
