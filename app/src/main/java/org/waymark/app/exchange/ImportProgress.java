package org.waymark.app.exchange;

import java.time.Duration;

/** How far a run is. */
public record ImportProgress(long done, long total, Duration elapsed) {
  /** Hears of progress a few times a second. */
  public interface Listener {
    Listener NONE = _ -> {};

    void progressed(ImportProgress now);
  }

  /** Units a second so far. */
  public double rate() {
    double seconds = elapsed.toMillis() / 1000.0;
    return seconds == 0 ? 0 : done / seconds;
  }

  public Duration left() {
    double rate = rate();
    return rate == 0 ? Duration.ZERO : Duration.ofMillis((long) (1000 * (total - done) / rate));
  }

  public int percent() {
    return total == 0 ? 0 : Math.clamp(100 * done / total, 0, 100);
  }
}
