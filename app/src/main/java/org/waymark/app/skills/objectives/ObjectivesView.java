package org.waymark.app.skills.objectives;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.shell.Words;

/** All objectives: those of today, and those that are over or closed. */
public record ObjectivesView(boolean mayAdd, List<Row> live, List<Row> over) {
  public ObjectivesView {
    live = List.copyOf(live);
    over = List.copyOf(over);
  }

  /**
   * One of them.
   *
   * @param unit words, or a name
   * @param needs roles and skills by name
   */
  public record Row(
      String href, String title, Words unit, String owner, LocalDate until, String needs) {}
}
