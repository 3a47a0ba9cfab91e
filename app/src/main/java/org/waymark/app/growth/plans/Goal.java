package org.waymark.app.growth.plans;

import java.util.Objects;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;

/** Where a plan leads. */
sealed interface Goal {
  /** Nowhere in particular: what was agreed, and what one wants to do anyway. */
  record None() implements Goal {}

  record Role(RoleId role) implements Goal {}

  record Opening(OpeningId opening) implements Goal {}

  /** A level of one skill. */
  record Skill(SkillId skill, int level) implements Goal {
    public Skill {
      Objects.checkIndex(level - 1, 5);
    }
  }

  default String code() {
    return switch (this) {
      case None _ -> "none";
      case Role _ -> "role";
      case Opening _ -> "opening";
      case Skill _ -> "skill";
    };
  }
}
