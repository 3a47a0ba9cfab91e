package org.waymark.app.skills.meaning;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Ticker;

/**
 * Something large that is made when it is first asked for, kept while it is used, and let go of
 * when it was not used for five minutes or when what it was made from has changed.
 */
final class Warm<T> {
  private static final long IDLE = TimeUnit.MINUTES.toNanos(5);

  private final Ticker ticker;
  private volatile @Nullable Held<T> held;
  private volatile long used;

  private record Held<T>(String key, T value) {}

  Warm(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Made by the caller where it is not there yet; others wait for it. */
  T get(String key, Supplier<T> make) {
    T there = ifThere(key);
    return there == null ? make(key, make) : there;
  }

  private synchronized T make(String key, Supplier<T> make) {
    T there = ifThere(key);
    if (there != null) {
      return there;
    }
    held = null; // before the next one is made: two at a time may not fit
    T made = make.get();
    held = new Held<>(key, made);
    used = ticker.nanos();
    return made;
  }

  /** Only if it is there already. */
  @Nullable T ifThere(String key) {
    Held<T> now = held;
    if (now == null || !now.key().equals(key)) {
      return null;
    }
    used = ticker.nanos();
    return now.value();
  }

  void cool() {
    if (ticker.nanos() - used > IDLE) {
      held = null;
    }
  }
}
