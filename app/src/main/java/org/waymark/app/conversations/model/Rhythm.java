package org.waymark.app.conversations.model;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.conversations.TalkStanding.State;
import org.waymark.app.kernel.PersonId;

/**
 * When the next conversation is due.
 *
 * @param months from one to the next; 0 where none is asked for
 * @param last the day of the last one held
 * @param ahead the one that is proposed or planned
 */
public record Rhythm(
    PersonId person, int months, boolean onLeave, @Nullable LocalDate last, @Nullable Talk ahead) {

  /** For the manager of the person, today in that place. */
  public TalkStanding standing(LocalDate today, ZoneId zone) {
    LocalDate due = months == 0 || onLeave || last == null ? null : last.plusMonths(months);
    LocalDate on =
        ahead == null
            ? null
            : ahead.state().time().map(s -> LocalDate.ofInstant(s, zone)).orElse(null);
    return new TalkStanding(
        person, state(today, due, on), last, due, ahead == null ? null : ahead.id(), on);
  }

  private State state(LocalDate today, @Nullable LocalDate due, @Nullable LocalDate on) {
    if (ahead != null) {
      return ahead(ahead, today, on);
    }
    if (onLeave) {
      return State.AWAY;
    }
    if (months == 0) {
      return State.FREE;
    }
    return due == null ? State.FIRST : due.isBefore(today) ? State.OVERDUE : State.DONE;
  }

  private static State ahead(Talk talk, LocalDate today, @Nullable LocalDate on) {
    if (on != null) {
      return on.isBefore(today) ? State.OPEN : State.PLANNED;
    }
    return talk.state().answerer().filter(talk.manager()::equals).isPresent()
        ? State.ANSWER
        : State.WAITING;
  }
}
