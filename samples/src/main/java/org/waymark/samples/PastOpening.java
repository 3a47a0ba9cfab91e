package org.waymark.samples;

import java.time.LocalDate;
import java.util.List;

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
}
