package org.waymark.app.matching;

import org.jspecify.annotations.Nullable;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleCard;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Requirements;

/**
 * Which roles to look at; what is null does not narrow.
 *
 * @param family code of a job family
 * @param place where people hold the role today, or an opening of it is
 * @param skill that the role asks for
 * @param downward whether roles below one's own level are shown
 */
public record RoleFilter(
    @Nullable String family,
    @Nullable LocationId place,
    @Nullable SkillId skill,
    boolean downward) {
  public static final RoleFilter NONE = new RoleFilter(null, null, null, false);

  boolean passes(RoleCard role, Requirements asked) {
    boolean inFamily =
        family == null || (role.family() != null && role.family().code().equals(family));
    return inFamily
        && (skill == null || asked.all().stream().anyMatch(r -> r.skill() == skill.value()));
  }
}
