package org.waymark.samples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seat that was filled in the past: who was looked at, who got it. */
record PastOpening(
    int id,
    Seat seat,
    LocalDate openedOn,
    LocalDate filledOn,
    List<Considered> considered,
    Employee chosen,
    MoveKind kind,
    double carried) {

  /** Somebody inside who was looked at; blocked where their manager did not let them go. */
  record Considered(Employee employee, double score, boolean blocked) {}

  boolean isInternal() {
    return kind != MoveKind.HIRE;
  }

  /**
   * Whether the mover did well, which is drawn from fit and talent when the move happens; stays
   * empty for hires.
   */
  record Outcome(boolean didWell, @Nullable Boolean stayedTwelveMonths) {}
}
