package org.waymark.app.mentoring.offers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** How far two clocks are apart. */
@Component
class Apart {
  private static final int SECONDS = 3_600;
  private final Clock clock;

  Apart(Clock clock) {
    this.clock = clock;
  }

  /** Hours between the two today, a begun one counts. */
  int hours(ZoneId one, ZoneId other) {
    Instant now = clock.instant();
    int seconds =
        one.getRules().getOffset(now).getTotalSeconds()
            - other.getRules().getOffset(now).getTotalSeconds();
    return Math.ceilDiv(Math.abs(seconds), SECONDS);
  }
}
