package org.waymark.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.GapChart;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/**
 * Oneself against one role.
 *
 * @param moved how many made this move, in how many months; null: fewer than can be shown
 * @param mine whether it is the reader's own role
 * @param learn what to learn with the hours each takes, the smallest first
 */
public record RoleView(
    String id,
    String title,
    String family,
    @Nullable Integer level,
    String description,
    boolean mine,
    FitView fit,
    GapChart gaps,
    List<Learn> learn,
    int hours,
    @Nullable Words moved,
    List<Open> open,
    List<PageSlot.Part> parts) {
  public RoleView {
    parts = List.copyOf(parts);
  }

  /** A skill to learn. */
  public record Learn(Words what, int hours) {}

  /** An opening of this role. */
  public record Open(String title, String href, String where) {}
}
