package org.waymark.app.skills.meaning;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks every minute what nobody used lately. */
final class Cooling implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("cooling").factory());

  Cooling(List<Runnable> things) {
    ScheduledFuture<?> _ =
        clock.scheduleWithFixedDelay(() -> things.forEach(Runnable::run), 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
