package org.waymark.app.desk.lessons;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.DateSpan;

/** How far back what somebody did still counts as a lesson's exercise. */
@Component
class Lately {
  static final int DAYS = 60;
  private final Clock clock;

  Lately(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate day() {
    return today().minusDays(DAYS);
  }

  DateSpan span() {
    return new DateSpan(day(), null);
  }

  Instant moment() {
    return day().atStartOfDay(clock.getZone()).toInstant();
  }
}
