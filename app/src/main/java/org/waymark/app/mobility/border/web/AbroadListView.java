package org.waymark.app.mobility.border.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.TaskBook;

/** International cases in lines, and what waits for the viewer. */
public record AbroadListView(
    List<Line> mine,
    boolean mayBegin,
    List<Line> decide,
    List<Wait> tasks,
    List<Line> lookedAfter,
    Set<String> regions,
    Set<String> countries,
    String wanted,
    List<Refusal> refusals) {
  public AbroadListView {
    mine = List.copyOf(mine);
    decide = List.copyOf(decide);
    tasks = List.copyOf(tasks);
    lookedAfter = List.copyOf(lookedAfter);
    regions = new TreeSet<>(regions);
    countries = new TreeSet<>(countries);
    refusals = List.copyOf(refusals);
  }

  /** A case. */
  public record Line(
      String id,
      String person,
      String home,
      Goal goal,
      BorderStage stage,
      LocalDate openedOn,
      TaskBook.@Nullable Counts counts) {}

  /** A task. */
  public record Wait(String id, String person, TaskLine task) {}
}
