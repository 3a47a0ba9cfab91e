package org.waymark.app.matching.snapshot;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** In a process that serves pages: follows changes, and tells people of new openings. */
@Component
class Background implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final long EVERY_MILLIS = 250;
  private static final long FORGET_EVERY_HOURS = 6;
  private final Snapshots snapshots;
  private final Follower follower;
  private final Announcer announcer;
  private boolean failing;
  private boolean untold;
  private volatile @Nullable ScheduledExecutorService thread;

  Background(Snapshots snapshots, Follower follower, Announcer announcer) {
    this.snapshots = snapshots;
    this.follower = follower;
    this.announcer = announcer;
  }

  @EventListener(WebServerInitializedEvent.class)
  void serving() {
    snapshots.keptInTheBackground();
    ScheduledExecutorService fresh =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("matching-follower").factory());
    var _ = fresh.scheduleWithFixedDelay(this::turn, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    var _ =
        fresh.scheduleWithFixedDelay(
            this::forget, FORGET_EVERY_HOURS, FORGET_EVERY_HOURS, TimeUnit.HOURS);
    thread = fresh;
  }

  private void turn() {
    quietly(
        () -> {
          untold |= follower.catchUp();
          if (untold) {
            announcer.tellPending();
            untold = false;
          }
        });
  }

  private void forget() {
    quietly(follower::forgetOld);
  }

  /** Says once that it fails, and once that it works again; tries on in between. */
  private void quietly(Runnable work) {
    try {
      work.run();
      if (failing) {
        LOG.info("Matches follow changes again");
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing && isRunning()) {
        LOG.error("Matches do not follow changes at the moment", e);
      }
      failing = true;
    }
  }

  /** Begins with the web server, not with the lifecycle. */
  @Override
  public void start() {}

  @Override
  public void stop() {
    ScheduledExecutorService last = thread;
    thread = null;
    if (last == null) {
      return;
    }
    last.shutdown();
    try {
      if (!last.awaitTermination(5, TimeUnit.SECONDS)) {
        last.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
