package org.waymark.app.policy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.app.policy.model.ExceptionLife.Stage;

/** Requests that wait for the viewer, and their own. */
public record ExceptionsView(List<Line> waiting, List<Line> mine) {
  /**
   * One request.
   *
   * @param what what it is for, as far as that is known
   * @param who the person, or for one's own who is asked
   */
  public record Line(
      UUID id, String what, String who, Stage stage, LocalDate dueOn, boolean late) {}
}
