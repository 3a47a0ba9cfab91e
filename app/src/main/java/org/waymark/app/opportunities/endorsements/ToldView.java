package org.waymark.app.opportunities.endorsements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;

/**
 * What a manager says of somebody, for those who decide.
 *
 * @param about the opening, or the role that it is for
 * @param conflicts what to know of the endorser
 * @param heldUp null for fewer than can be told
 */
public record ToldView(
    String id,
    String endorser,
    String endorserRole,
    boolean leads,
    Words about,
    Words ready,
    LocalDate on,
    List<Point> points,
    String adds,
    List<Words> conflicts,
    @Nullable Words heldUp) {
  public ToldView {
    points = List.copyOf(points);
    conflicts = List.copyOf(conflicts);
  }

  /** Evidence for one requirement. */
  public record Point(String skill, int minimum, String evidence) {}
}
