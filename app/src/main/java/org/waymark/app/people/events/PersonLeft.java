package org.waymark.app.people.events;

import org.waymark.app.kernel.PersonId;

/** The day has come on which somebody does not work here any more, as was planned. */
public record PersonLeft(PersonId person) {}
