package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Pager;
import org.waymark.app.skills.model.Occupations;

/**
 * A page of all roles, with the occupation of a catalogue that each is.
 *
 * @param open how many roles have none yet
 */
public record OccupationsView(boolean any, long open, List<Line> lines, Pager pager) {
  /**
   * One role.
   *
   * @param confirmed whether somebody said so here; otherwise it came with the roles' file
   */
  public record Line(
      String id,
      String title,
      String family,
      Occupations.@Nullable Card occupation,
      boolean confirmed) {}
}
