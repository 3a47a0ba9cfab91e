package org.waymark.app.matching;

import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.engine.Explanation;

/**
 * A role that could come next for somebody: one that at least five people reached from where they
 * stand, straight or over one role, or one near to their skills that fewer than five reached.
 *
 * @param ground what speaks for it; nothing is said of how many people went where it is skills
 * @param over the role between, which is a way too; null where it is straight
 * @param people how many took the last step, never fewer than five; 0 where it is skills
 * @param months after which the middle one of them was there, the step before included; where it is
 *     skills, after which people anywhere in the company took a step of that height
 * @param open how many openings of that role take applications today
 */
public record Way(
    RoleCard role,
    Ground ground,
    @Nullable RoleId over,
    int people,
    int months,
    int open,
    Explanation fit) {
  /** Why a role is on the map. */
  public enum Ground {
    OBSERVED,
    SKILLS
  }

  public boolean observed() {
    return ground == Ground.OBSERVED;
  }
}
