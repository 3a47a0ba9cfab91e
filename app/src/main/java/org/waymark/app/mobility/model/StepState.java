package org.waymark.app.mobility.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Where a step stands. */
public sealed interface StepState {
  /** Others have to agree first. */
  record Waiting() implements StepState {}

  record Open(StepClock clock) implements StepState {}

  record Agreed(Answer answer) implements StepState {}

  /** The clock ran out, and that counts as agreed. */
  record Lapsed(Instant at) implements StepState {}

  /** Somebody said no; HR asks again or ends the move. */
  record Declined(Answer answer) implements StepState {}

  /** Not needed any more. */
  record Dropped() implements StepState {}

  /**
   * Who answered, for whom, and why.
   *
   * @param behalf in whose place
   */
  record Answer(
      @Nullable PersonId by, @Nullable PersonId behalf, Instant at, @Nullable String why) {}

  /**
   * The days of an open step, in the country of whoever has it.
   *
   * @param lapseOn from when silence counts as agreed; null where it never does
   */
  record StepClock(
      LocalDate openedOn,
      LocalDate remindOn,
      LocalDate dueOn,
      @Nullable LocalDate lapseOn,
      boolean reminded,
      boolean escalated) {
    public boolean late(LocalDate today) {
      return today.isAfter(dueOn);
    }
  }

  default StepStage stage() {
    return switch (this) {
      case Waiting _ -> StepStage.WAITING;
      case Open _ -> StepStage.OPEN;
      case Agreed _ -> StepStage.AGREED;
      case Lapsed _ -> StepStage.LAPSED;
      case Declined _ -> StepStage.DECLINED;
      case Dropped _ -> StepStage.DROPPED;
    };
  }

  default boolean agreed() {
    return this instanceof Agreed || this instanceof Lapsed;
  }
}
