package org.waymark.app.skills.events;

import org.waymark.app.people.RoleId;

/** A role asks for something else from now on. */
public record RequirementsChanged(RoleId role) {}
