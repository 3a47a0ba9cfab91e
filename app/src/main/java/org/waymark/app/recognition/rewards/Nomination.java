package org.waymark.app.recognition.rewards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.UnitId;

/**
 * Somebody finds that a manager deserves something.
 *
 * @param unit of the manager, on the day of the nomination
 * @param amount in whole euros, once HR set one
 * @param rules the version that it was confirmed under, with the points of that day
 */
record Nomination(
    NominationId id,
    PersonId manager,
    PersonId nominator,
    LocalDate on,
    UnitId unit,
    RewardKind kind,
    String words,
    NominationStage stage,
    @Nullable Long amount,
    @Nullable PersonId confirmedBy,
    @Nullable Integer rules,
    @Nullable Integer points) {
  Nomination at(NominationStage next) {
    return new Nomination(
        id, manager, nominator, on, unit, kind, words, next, amount, confirmedBy, rules, points);
  }

  Nomination confirmed(PersonId by, @Nullable Long sum, Standing standing) {
    return new Nomination(
        id,
        manager,
        nominator,
        on,
        unit,
        kind,
        words,
        NominationStage.CONFIRMED,
        sum,
        by,
        standing.rules().version(),
        standing.points());
  }
}
