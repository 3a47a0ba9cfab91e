package org.waymark.engine.person;

import org.waymark.engine.Requirements;

/**
 * A role that somebody could hold next.
 *
 * @param role dense role id
 * @param level on the scale of {@link Standing#level()}
 * @param requirements what the role asks for
 */
public record RoleOption(int role, int level, Requirements requirements) {}
