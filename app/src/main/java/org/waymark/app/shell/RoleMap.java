package org.waymark.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where people went from a role: each band is a job family, further right took longer.
 *
 * @param families the bands, top down; the reader's own first
 * @param moves lines between roles
 */
public record RoleMap(List<String> families, List<Role> roles, List<Move> moves) {
  /** The id of the reader's own place, from which the first moves start. */
  public static final String YOU = "you";

  public RoleMap {
    families = List.copyOf(families);
    roles = List.copyOf(roles);
    moves = List.copyOf(moves);
  }

  /**
   * A role that people reached, or that could be reached.
   *
   * @param months after which half of them were there, or after which such a step is usual
   * @param people who moved there, never below what may be shown; null where it is the reader's
   *     skills that speak for it
   * @param openings open today
   * @param fit of the reader today, where it is known
   * @param chosen on the path shown beside the map
   */
  public record Role(
      String id,
      String name,
      String href,
      String family,
      int months,
      @Nullable Integer people,
      int openings,
      @Nullable Integer fit,
      boolean chosen) {}

  /**
   * A line from one role to another.
   *
   * @param people null where nobody is known to have gone it
   * @param chosen part of the path shown beside the map
   */
  public record Move(String from, String to, @Nullable Integer people, boolean chosen) {}

  /** Whether some of it follows from skills rather than from what people did. */
  public boolean guesses() {
    return roles.stream().anyMatch(r -> r.people() == null);
  }

  /** Whether some of it follows from what people did. */
  public boolean observes() {
    return roles.stream().anyMatch(r -> r.people() != null);
  }

  public RoleMapDrawing drawing() {
    return RoleMapDrawing.of(this);
  }
}
