package org.waymark.app.mobility.events;

import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;

/** A move was put off by so many days; why is kept with the move. */
public record MoveDelayed(MoveId move, PersonId person, Cause cause, int days) {
  public enum Cause {
    /** The manager let the person go later. */
    RELEASE,
    /** HR held the person past the release date. */
    EXTENSION,
    /** Another day was fixed. */
    SCHEDULE,
    /** Tasks across the border were done later than everything else. */
    BORDER
  }
}
