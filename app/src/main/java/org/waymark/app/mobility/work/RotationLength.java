package org.waymark.app.mobility.work;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.policy.MoveKind;

/** How long somebody stays at a rotation. */
final class RotationLength {
  private RotationLength() {}

  /** As the opening says; of one that they came to after that, so many weeks from their start. */
  static Optional<LocalDate> lastDay(OpeningCard card, MoveCase move) {
    LocalDate begins = move.effectiveOn().orElse(null);
    if (move.kind() != MoveKind.ROTATION || begins == null) {
      return Optional.empty();
    }
    LocalDate ends = card.dates().endsOn();
    if (ends != null && !ends.isBefore(begins)) {
      return Optional.of(ends);
    }
    Integer weeks = card.weeks();
    return weeks == null ? Optional.empty() : Optional.of(begins.plusWeeks(weeks).minusDays(1));
  }
}
