package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.Due;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.pairs.PairFlow.Act;

/**
 * Passes on what nobody answered in time, looks at the waiting list, and asks the two of a pair for
 * feedback in the middle and at the planned end. It ends nothing.
 */
@Component
class PairClock implements Due {
  private final PairStore store;
  private final MomentStore moments;
  private final Answering answering;
  private final WaitingList waiting;
  private final Steps steps;
  private final PairNotices notices;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PairClock(
      PairStore store,
      MomentStore moments,
      Answering answering,
      WaitingList waiting,
      Steps steps,
      PairNotices notices,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.moments = moments;
    this.answering = answering;
    this.waiting = waiting;
    this.steps = steps;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    LocalDate today = LocalDate.now(clock);
    for (MentorshipId id : store.late(today)) {
      transaction.executeWithoutResult(_ -> passOn(id, today));
    }
    for (Moment moment : Moment.values()) {
      for (MentorshipId id : moments.due(moment, today)) {
        transaction.executeWithoutResult(_ -> remind(id, moment));
      }
    }
    waiting.workOff();
  }

  private void passOn(MentorshipId id, LocalDate today) {
    store
        .lockedIfFree(id)
        .filter(it -> it.state() instanceof State.Asked asked && asked.dueOn().isBefore(today))
        .ifPresent(it -> answering.next(it, steps.change(Act.PASS_ON, null, ""), "silent"));
  }

  private void remind(MentorshipId id, Moment moment) {
    store
        .lockedIfFree(id)
        .filter(it -> it.state() instanceof State.Active && moments.take(id, moment))
        .ifPresent(it -> notices.asksFor(moment, it));
  }
}
