package org.waymark.app.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The clock of a sample company: it runs like any other, and can be moved ahead. */
public final class SampleClock extends Clock {
  private final Clock base;
  private final AtomicLong ahead; // milliseconds

  public SampleClock(Clock base) {
    this(base, new AtomicLong());
  }

  private SampleClock(Clock base, AtomicLong ahead) {
    this.base = base;
    this.ahead = ahead;
  }

  /** How far ahead of the true time it is from now on. */
  public void set(Duration offset) {
    ahead.set(offset.toMillis());
  }

  public Duration offset() {
    return Duration.ofMillis(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SampleClock(base.withZone(zone), ahead);
  }

  @Override
  public Instant instant() {
    return base.instant().plusMillis(ahead.get());
  }
}
