package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.model.Occupations;

/** All roles, with the occupation of a catalogue that each is. */
public record OccupationsView(boolean any, List<Line> lines) {
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

  public long open() {
    return lines.stream().filter(l -> l.occupation() == null).count();
  }
}
