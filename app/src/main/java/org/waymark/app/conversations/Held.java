package org.waymark.app.conversations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;

/** How many conversations a manager held. */
@Service
public class Held {
  private final Talks talks;
  private final Clock clock;

  Held(Talks talks, Clock clock) {
    this.talks = talks;
    this.clock = clock;
  }

  /** In these days; a number about the manager alone. */
  public int held(PersonId manager, DateSpan days) {
    LocalDate until = days.until();
    return talks.held(manager, start(days.from()), until == null ? clock.instant() : start(until));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
