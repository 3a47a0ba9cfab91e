package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.app.kernel.Refusal;

/** Who stands in for the viewer, and for whom the viewer does. */
public record StandInsView(
    List<Line> lines, List<Line> others, LocalDate today, List<Refusal> refusals) {
  public StandInsView {
    lines = List.copyOf(lines);
    others = List.copyOf(others);
    refusals = List.copyOf(refusals);
  }

  /** One of them, the days included. */
  public record Line(UUID id, String name, LocalDate from, LocalDate last) {}
}
