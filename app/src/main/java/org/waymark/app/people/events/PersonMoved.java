package org.waymark.app.people.events;

import org.waymark.app.kernel.PersonId;

/** The day has come on which somebody has another place or manager, as was planned. */
public record PersonMoved(PersonId person) {}
