package org.waymark.app.skills.reactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.model.AspirationBook;
import org.waymark.app.skills.model.Looks;

/** Asks twice a year, of those who said what they would like next, whether it still holds. */
@Component
class Refreshing implements Due {
  private static final int AT_ONCE = 200;

  private final Looks looks;
  private final AspirationBook book;
  private final Notices notices;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Refreshing(
      Looks looks,
      AspirationBook book,
      Notices notices,
      TransactionTemplate transaction,
      Clock clock) {
    this.looks = looks;
    this.book = book;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void workOff() {
    boolean more = true;
    while (more) {
      more = Boolean.TRUE.equals(transaction.execute(_ -> some(LocalDate.now(clock))));
    }
  }

  private boolean some(LocalDate today) {
    List<PersonId> due = looks.due(today, AT_ONCE);
    Set<PersonId> wishing = book.newest(due).keySet();
    notices.tellAll(
        wishing,
        "aspirations",
        "aspirations " + today,
        Words.of("skills.notice.aspirations"),
        "/aspirations");
    looks.asked(due, today.plusMonths(Looks.MONTHS));
    return !due.isEmpty();
  }
}
