package org.waymark.app.matching.snapshot;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("matching-follower").factory());
  private boolean failing;
  private volatile boolean running;

  Background(Snapshots snapshots, Follower follower, Announcer announcer) {
    this.snapshots = snapshots;
    this.follower = follower;
    this.announcer = announcer;
  }

  @EventListener(WebServerInitializedEvent.class)
  void serving() {
    snapshots.keptInTheBackground();
    var _ = thread.scheduleWithFixedDelay(this::turn, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    var _ =
        thread.scheduleWithFixedDelay(
            this::forget, FORGET_EVERY_HOURS, FORGET_EVERY_HOURS, TimeUnit.HOURS);
  }

  private void turn() {
    quietly(
        () -> {
          if (follower.catchUp()) {
            announcer.tellPending();
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
      if (!failing && running) {
        LOG.error("Matches do not follow changes at the moment", e);
      }
      failing = true;
    }
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    thread.shutdown();
    try {
      thread.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
