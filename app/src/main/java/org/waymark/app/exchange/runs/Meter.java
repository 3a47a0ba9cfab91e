package org.waymark.app.exchange.runs;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.waymark.app.exchange.ImportProgress;

/** Counts how far a run is and tells it a few times a second. */
final class Meter {
  private static final long BEAT = 250_000_000;
  private final LongSupplier nanos;
  private final ImportProgress.Listener listener;
  private final long began;
  private long told;
  private long rows;
  private long rowsInAll;
  private boolean steered;

  Meter(LongSupplier nanos, ImportProgress.Listener listener) {
    this.nanos = nanos;
    this.listener = listener;
    this.began = nanos.getAsLong();
    this.told = began - BEAT;
  }

  void expect(long more) {
    rowsInAll += more;
  }

  void rowRead() {
    rows++;
    if (!steered) {
      at(rows, rowsInAll);
    }
  }

  void steer(long done, long total) {
    if (!steered) {
      told = nanos.getAsLong() - BEAT;
      steered = true;
    }
    at(done, total);
  }

  private void at(long done, long total) {
    long now = nanos.getAsLong();
    if (now - told >= BEAT) {
      told = now;
      listener.progressed(new ImportProgress(done, total, elapsed()));
    }
  }

  Duration elapsed() {
    return Duration.ofNanos(nanos.getAsLong() - began);
  }
}
