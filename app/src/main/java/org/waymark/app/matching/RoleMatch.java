package org.waymark.app.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RoleCard;
import org.waymark.engine.Explanation;
import org.waymark.engine.person.NextRole;

/**
 * A role that could come next for a person.
 *
 * @param points what each criterion adds, in thousandths of a point
 * @param moved how many people went this way; null where fewer than five did
 * @param months how long the middle one of them had stayed before; null as well
 */
public record RoleMatch(
    RoleCard role,
    Explanation fit,
    List<NextRole.Points> points,
    @Nullable Integer moved,
    @Nullable Integer months) {
  public RoleMatch {
    points = List.copyOf(points);
  }
}
