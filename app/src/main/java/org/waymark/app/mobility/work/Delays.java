package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.events.MoveDelayed;
import org.waymark.app.mobility.events.MoveDelayed.Cause;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;

/** Keeps every day that a move was put off, for those who learn from it; no day is no delay. */
@Component
class Delays {
  private final Moves moves;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Delays(Moves moves, ApplicationEventPublisher events, Clock clock) {
    this.moves = moves;
    this.events = events;
    this.clock = clock;
  }

  void released(MoveCase move, LocalDate from, LocalDate to, @Nullable PersonId by, String why) {
    keep(move, Cause.RELEASE, from, to, by, why);
  }

  void extended(MoveCase move, LocalDate from, LocalDate to, PersonId by, String why) {
    keep(move, Cause.EXTENSION, from, to, by, why);
  }

  /** Another day was fixed. */
  void putOff(MoveCase move, LocalDate from, LocalDate to, PersonId by, String why) {
    keep(move, Cause.SCHEDULE, from, to, by, why);
  }

  /** Tasks across the border were done later than everything else. */
  void atBorder(MoveCase move, LocalDate from, LocalDate to) {
    keep(move, Cause.BORDER, from, to, null, "");
  }

  private void keep(
      MoveCase move, Cause cause, LocalDate from, LocalDate to, @Nullable PersonId by, String why) {
    int days = (int) ChronoUnit.DAYS.between(from, to);
    if (days > 0) {
      moves.delayed(move.id(), new Moves.Delay(cause, days, by, why, clock.instant()));
      events.publishEvent(new MoveDelayed(move.id(), move.person(), cause, days));
    }
  }
}
