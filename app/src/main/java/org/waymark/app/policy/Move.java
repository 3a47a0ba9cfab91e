package org.waymark.app.policy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/**
 * A move that somebody might make.
 *
 * @param subject what it leads to, an opening say; exceptions hold for that alone
 * @param sharePercent part of the person's time that it takes; 100 for a role
 * @param deciders who decides on it: for close relatives and conflicts of interest
 */
public record Move(
    MoveKind kind,
    @Nullable UUID subject,
    @Nullable RoleId role,
    @Nullable UnitId unit,
    @Nullable LocationId location,
    int sharePercent,
    Set<PersonId> deciders) {
  private static final int WHOLE = 100;

  public Move {
    deciders = Set.copyOf(deciders);
  }

  /** Any move of this kind, wherever it leads. */
  public static Move any(MoveKind kind) {
    return new Move(kind, null, null, null, null, kind == MoveKind.PROJECT ? 0 : WHOLE, Set.of());
  }
}
