package org.waymark.app.people;

import java.time.LocalDate;
import org.waymark.app.kernel.Outcome;

/** Changes where somebody stands, without a file. */
public interface Placements {
  /**
   * Ends the spell and the reporting line that the person has and begins others. Placed there
   * already, nothing happens.
   */
  Outcome<LocalDate> place(Placement placement);
}
