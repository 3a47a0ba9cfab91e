package org.waymark.app.conversations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/**
 * How a person and a manager stand with their conversations.
 *
 * @param last the day of the last one that the two held
 * @param due the day by which the next is due; null where none is asked for
 * @param ahead the one that is proposed or planned
 * @param on the day it is planned for
 */
public record TalkStanding(
    PersonId person,
    State state,
    @Nullable LocalDate last,
    @Nullable LocalDate due,
    @Nullable TalkId ahead,
    @Nullable LocalDate on) {

  /** In a word. */
  public enum State {
    /** The two have not talked yet. */
    FIRST,
    /** Times are proposed, and the manager answers. */
    ANSWER,
    /** Times are proposed, and the person answers. */
    WAITING,
    PLANNED,
    /** It was planned, its day is past, and nobody said how it went. */
    OPEN,
    OVERDUE,
    /** Talked within the rhythm. */
    DONE,
    /** On leave: nothing is due. */
    AWAY,
    /** The rules ask for no rhythm here. */
    FREE
  }

  /** Days past the day it was due on; 0 where it is not overdue. */
  public long daysOver(LocalDate today) {
    return state == State.OVERDUE && due != null ? today.toEpochDay() - due.toEpochDay() : 0;
  }
}
