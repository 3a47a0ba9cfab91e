package org.waymark.app.skills.objectives;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives.Draft;

/**
 * An objective as it stands.
 *
 * @param version counts changes, so that nobody overwrites what they did not see
 * @param live not closed
 */
record Objective(ObjectiveId id, int version, boolean live, Draft what, Instant at) {
  boolean countsOn(LocalDate day) {
    return live && !day.isAfter(what.until());
  }

  /** What happens to it. */
  enum Act {
    ADD,
    CHANGE,
    CLOSE,
    REOPEN
  }
}
