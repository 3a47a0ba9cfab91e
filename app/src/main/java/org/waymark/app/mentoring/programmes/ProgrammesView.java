package org.waymark.app.mentoring.programmes;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.mentoring.ProgrammeId;

/** Programmes that exist for the viewer. */
public record ProgrammesView(boolean plans, List<Row> rows) {
  public ProgrammesView {
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param part of the viewer in it: mentor, member, or nothing
   */
  public record Row(
      ProgrammeId id,
      String name,
      ProgrammeStage stage,
      LocalDate joinUntil,
      LocalDate beginsOn,
      LocalDate endsOn,
      String part) {}
}
