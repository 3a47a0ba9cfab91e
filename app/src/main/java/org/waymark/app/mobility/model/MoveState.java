package org.waymark.app.mobility.model;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.app.mobility.MoveStage;

/** Where a move stands, with what only then is known of it. */
public sealed interface MoveState {
  record Proposed() implements MoveState {}

  record Approving() implements MoveState {}

  record Agreed() implements MoveState {}

  /**
   * The day is fixed.
   *
   * @param at when that day begins where the person works
   */
  record Scheduled(LocalDate on, Instant at) implements MoveState {}

  record Done(LocalDate on, Instant at) implements MoveState {}

  /** On the day the move took effect, and later went back. */
  record Returned(LocalDate on, Instant at) implements MoveState {}

  record Cancelled(String why) implements MoveState {}

  default MoveStage stage() {
    return switch (this) {
      case Proposed _ -> MoveStage.PROPOSED;
      case Approving _ -> MoveStage.APPROVING;
      case Agreed _ -> MoveStage.AGREED;
      case Scheduled _ -> MoveStage.SCHEDULED;
      case Done _ -> MoveStage.DONE;
      case Returned _ -> MoveStage.RETURNED;
      case Cancelled _ -> MoveStage.CANCELLED;
    };
  }
}
