package org.waymark.app.people.events;

import org.waymark.app.kernel.PersonId;

/** Somebody's employment ended. */
public record PersonLeft(PersonId person) {}
