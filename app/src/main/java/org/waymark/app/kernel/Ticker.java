package org.waymark.app.kernel;

/**
 * For measuring how long something takes; what time it is, only the {@link java.time.Clock} says.
 */
@FunctionalInterface
public interface Ticker {
  /** Nanoseconds since a moment that stays the same while this process runs; never goes back. */
  long nanos();
}
