package org.waymark.app.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Due;
import org.waymark.app.policy.model.ExceptionBook;
import org.waymark.app.policy.model.ExceptionLife.Act;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.policy.model.ExceptionRequest.Asked;
import org.waymark.app.policy.model.Versions;

/** Reminds halfway, asks somebody above when nobody answered, and ends what was granted. */
@Component
public class ExceptionClock implements Due {
  private final ExceptionBook book;
  private final Deciders deciders;
  private final ExceptionNotices notices;
  private final Clock clock;

  ExceptionClock(ExceptionBook book, Deciders deciders, ExceptionNotices notices, Clock clock) {
    this.book = book;
    this.deciders = deciders;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void workOff() {
    Instant now = clock.instant();
    for (ExceptionRequest request : book.due(now)) {
      if (request.dueAt().isAfter(now)) {
        remind(request.reminded());
      } else {
        escalate(request, now);
      }
    }
    for (ExceptionRequest granted : book.over(LocalDate.now(clock))) {
      ExceptionRequest over = granted.expired();
      book.keep(over, new Versions.Change(now, null, null));
      notices.tell(over, Act.EXPIRE);
    }
  }

  private void remind(ExceptionRequest request) {
    book.keep(request, null);
    notices.reminded(request);
  }

  /** Above the last one there is nobody, so they are reminded for as long as it takes. */
  private void escalate(ExceptionRequest request, Instant now) {
    deciders
        .above(request.person(), new Asked(request.decider(), request.deciderAs()))
        .ifPresentOrElse(
            above -> pass(request.escalated(above, now), now),
            () -> remind(request.waitingOn(now)));
  }

  private void pass(ExceptionRequest request, Instant now) {
    book.keep(request, new Versions.Change(now, null, null));
    notices.tell(request, Act.ESCALATE);
  }
}
