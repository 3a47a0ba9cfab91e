package org.waymark.app.people.events;

import org.waymark.app.kernel.PersonId;

/** The day has come on which somebody begins to work here, or comes back, as was planned. */
public record PersonJoined(PersonId person) {}
