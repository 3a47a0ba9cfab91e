package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.StepKind;

/**
 * Moves as HR sees them.
 *
 * @param show what is shown
 * @param next address of the next page, or null
 */
public record DeskView(
    String show,
    List<String> choices,
    List<Row> rows,
    List<Alarm> alarms,
    @Nullable String before,
    @Nullable String next) {
  public DeskView {
    choices = List.copyOf(choices);
    rows = List.copyOf(rows);
    alarms = List.copyOf(alarms);
  }

  /** A move. */
  public record Row(
      UUID id,
      String person,
      String title,
      MoveStage stage,
      List<StepKind> waits,
      boolean late,
      LocalDate on,
      boolean fixed) {
    public Row {
      waits = List.copyOf(waits);
    }
  }

  /** A check-in that should not wait. */
  public record Alarm(
      String href, String person, int how, int day, LocalDate until, boolean late) {}
}
