package org.waymark.app.skills.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.kernel.Due;
import org.waymark.app.skills.feedback.FeedbackFlow.Act;
import org.waymark.app.skills.feedback.FeedbackFlow.Part;

/** Reminds whoever was asked halfway and on the last day; two weeks later the request ends. */
@Component
class FeedbackClock implements Due {
  private static final int LAST = 14;

  private final FeedbackStore store;
  private final FeedbackNotices notices;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FeedbackClock(
      FeedbackStore store, FeedbackNotices notices, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(_ -> next(LocalDate.now(clock))));
    }
  }

  private boolean next(LocalDate today) {
    Optional<UUID> due = store.due(today);
    due.flatMap(store::find).ifPresent(request -> work(request, today));
    return due.isPresent();
  }

  private void work(FeedbackRequest r, LocalDate today) {
    LocalDate last = r.dueOn().plusDays(LAST);
    if (!today.isBefore(last)) {
      store.close(r.id(), FeedbackStage.LAPSED, null, "", clock.instant());
      notices.tell(r, Part.CLOCK, Act.LAPSE);
    } else {
      notices.remind(r, today);
      store.remindOn(r.id(), today.isBefore(r.dueOn()) ? r.dueOn() : last);
    }
  }
}
