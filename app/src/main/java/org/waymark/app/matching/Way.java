package org.waymark.app.matching;

import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.engine.Explanation;

/**
 * A role that at least five people reached from where somebody stands, straight or over one role.
 *
 * @param over the role between, which is a way too; null where they went straight
 * @param people how many took the last step, never fewer than five
 * @param months after which the middle one of them was there, the step before included
 * @param open how many openings of that role take applications today
 */
public record Way(
    RoleCard role, @Nullable RoleId over, int people, int months, int open, Explanation fit) {}
