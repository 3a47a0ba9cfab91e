package org.waymark.app.skills.events;

import org.waymark.app.kernel.PersonId;

/** A level, an interest, an aspiration or the wish to be found changed. */
public record ProfileChanged(PersonId person) {}
