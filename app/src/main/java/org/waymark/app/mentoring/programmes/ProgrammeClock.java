package org.waymark.app.mentoring.programmes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.Due;
import org.waymark.app.mentoring.ProgrammeId;

/** A programme is over after its last day; its pairs end when they end. */
@Component
class ProgrammeClock implements Due {
  private final ProgrammeStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ProgrammeClock(ProgrammeStore store, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    for (ProgrammeId id : store.done(LocalDate.now(clock))) {
      transaction.executeWithoutResult(_ -> finish(id));
    }
  }

  private void finish(ProgrammeId id) {
    store
        .locked(id)
        .filter(it -> it.stage() == ProgrammeStage.RUNNING)
        .ifPresent(it -> store.move(it, ProgrammeStage.OVER, null, clock.instant()));
  }
}
