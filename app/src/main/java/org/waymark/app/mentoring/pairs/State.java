package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.OfferId;

/** Where it stands: with nobody, with somebody who answers, between two, or over. */
public sealed interface State {
  /** With whom, by which of their offers. */
  record Seat(OfferId offer, PersonId mentor) {}

  record Waiting() implements State {}

  record Asked(Seat seat, LocalDate dueOn) implements State {}

  record Active(Seat seat, LocalDate beganOn, LocalDate endsOn) implements State {}

  record Ended(Seat seat, LocalDate beganOn, LocalDate endsOn) implements State {}

  record Withdrawn() implements State {}

  default Stage stage() {
    return switch (this) {
      case Waiting _ -> Stage.WAITING;
      case Asked _ -> Stage.ASKED;
      case Active _ -> Stage.ACTIVE;
      case Ended _ -> Stage.ENDED;
      case Withdrawn _ -> Stage.WITHDRAWN;
    };
  }

  /** Nobody's while it waits, or once it was withdrawn. */
  default @Nullable Seat seat() {
    return switch (this) {
      case Asked(Seat seat, LocalDate _) -> seat;
      case Active(Seat seat, LocalDate _, LocalDate _) -> seat;
      case Ended(Seat seat, LocalDate _, LocalDate _) -> seat;
      case Waiting _, Withdrawn _ -> null;
    };
  }
}
