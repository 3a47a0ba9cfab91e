package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepStage;

/**
 * A step on a page.
 *
 * @param owners names of those who have it
 * @param until its last day, while it is open
 * @param by who answered, and behalf in whose place
 * @param mine waits for the viewer
 */
public record StepLine(
    StepId id,
    StepKind kind,
    StepStage stage,
    List<String> owners,
    @Nullable LocalDate until,
    boolean late,
    @Nullable LocalDate lapseOn,
    @Nullable LocalDate answeredOn,
    @Nullable String by,
    @Nullable String behalf,
    @Nullable String why,
    boolean mine) {
  public StepLine {
    owners = List.copyOf(owners);
  }

  public boolean over() {
    return stage == StepStage.AGREED || stage == StepStage.LAPSED;
  }
}
