package org.waymark.app.exchange.runs;

import java.time.Duration;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.kernel.Ticker;

/** Counts how far a run is and tells it a few times a second. */
final class Meter {
  private static final long BEAT = 250_000_000;
  private final Ticker ticker;
  private final ImportProgress.Listener listener;
  private final long began;
  private long told;
  private long rows;
  private long rowsInAll;
  private boolean steered;

  Meter(Ticker ticker, ImportProgress.Listener listener) {
    this.ticker = ticker;
    this.listener = listener;
    this.began = ticker.nanos();
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
      told = ticker.nanos() - BEAT;
      steered = true;
    }
    at(done, total);
  }

  private void at(long done, long total) {
    long now = ticker.nanos();
    if (now - told >= BEAT) {
      told = now;
      listener.progressed(new ImportProgress(done, total, elapsed()));
    }
  }

  Duration elapsed() {
    return Duration.ofNanos(ticker.nanos() - began);
  }
}
