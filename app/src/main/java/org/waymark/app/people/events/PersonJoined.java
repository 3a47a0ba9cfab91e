package org.waymark.app.people.events;

import org.waymark.app.kernel.PersonId;

/** Somebody began to work here, or came back. */
public record PersonJoined(PersonId person) {}
