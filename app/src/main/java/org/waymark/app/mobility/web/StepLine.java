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
 * @param mine waits for the viewer, and instead names those in whose place they would answer
 * @param typed an answer that was refused
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
    boolean mine,
    List<String> instead,
    Draft typed) {
  /** An answer as it stands in the form: yes, no or later. */
  public record Draft(String answer, String on, String why) {
    static final Draft NOTHING = new Draft("yes", "", "");
  }

  public StepLine {
    owners = List.copyOf(owners);
    instead = List.copyOf(instead);
  }

  StepLine saying(Draft answer) {
    return new StepLine(
        id,
        kind,
        stage,
        owners,
        until,
        late,
        lapseOn,
        answeredOn,
        by,
        behalf,
        why,
        mine,
        instead,
        answer);
  }

  public boolean over() {
    return stage == StepStage.AGREED || stage == StepStage.LAPSED;
  }
}
