package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.MoveStage;

/**
 * Moves in lines: one's own, or those of a manager.
 *
 * @param team whether the viewer has one, so that somebody could leave it or come
 */
public record ListView(List<Waits> waiting, boolean team, List<Line> leaving, List<Line> coming) {
  public ListView {
    waiting = List.copyOf(waiting);
    leaving = List.copyOf(leaving);
    coming = List.copyOf(coming);
  }

  /** Something that waits for the viewer. */
  public record Waits(
      String key, String person, String title, LocalDate until, boolean late, String href) {}

  /** A move; beside means that the person keeps the role meanwhile. */
  public record Line(
      String href,
      String person,
      String title,
      MoveStage stage,
      boolean beside,
      @Nullable LocalDate on) {}
}
