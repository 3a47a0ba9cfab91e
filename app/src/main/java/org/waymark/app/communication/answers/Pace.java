package org.waymark.app.communication.answers;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets each name through so many times a minute, in this process. */
@Component
public class Pace {
  private static final int SECONDS = 60;
  private static final int NAMES = 10_000;
  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private long minute;

  Pace(Clock clock) {
    this.clock = clock;
  }

  /** Counts, and says whether it was not too often; where too many names come, all wait. */
  public synchronized boolean allows(String name, int most) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    if (now != minute) {
      minute = now;
      counts.clear();
    }
    return counts.size() < NAMES && counts.merge(name, 1, Integer::sum) <= most;
  }
}
