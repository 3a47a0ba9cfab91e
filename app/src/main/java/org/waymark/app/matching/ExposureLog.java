package org.waymark.app.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.app.matching.store.Exposure;

/**
 * Writes who was shown to whom, in batches and behind the pages' back: a page never waits for it.
 * When the database cannot follow, the oldest page shown is kept and the newest is counted as lost.
 */
@Component
public class ExposureLog implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ExposureLog.class);
  private static final int PAGES = 5_000;
  private static final int AT_ONCE = 500;
  private final Exposure store;
  private final BlockingQueue<List<Exposure.Line>> waiting = new ArrayBlockingQueue<>(PAGES);
  private final AtomicLong lost = new AtomicLong();
  private volatile @Nullable ScheduledExecutorService writer;

  ExposureLog(Exposure store) {
    this.store = store;
  }

  /** The lines of one page, in the order shown. */
  public void shown(Collection<Exposure.Line> lines) {
    if (!lines.isEmpty() && !waiting.offer(List.copyOf(lines))) {
      lost.addAndGet(lines.size());
    }
  }

  /** Writes all that waits; what cannot be written waits on. */
  public synchronized void flush() {
    List<List<Exposure.Line>> pages = new ArrayList<>();
    while (waiting.drainTo(pages, AT_ONCE) > 0) {
      try {
        store.add(pages.stream().flatMap(List::stream).toList());
      } catch (RuntimeException e) {
        pages.forEach(this::shown);
        throw e;
      }
      pages.clear();
    }
    long missed = lost.getAndSet(0);
    if (missed > 0) {
      LOG.error("{} lines of who was shown to whom were lost: the log was full", missed);
    }
  }

  private void tryToFlush() {
    try {
      flush();
    } catch (RuntimeException e) {
      LOG.warn("Who was shown to whom could not be written and waits: {}", e.getMessage());
    }
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService fresh =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("matching-exposure").factory());
    var _ = fresh.scheduleWithFixedDelay(this::tryToFlush, 1, 1, TimeUnit.SECONDS);
    writer = fresh;
  }

  @Override
  public void stop() {
    ScheduledExecutorService last = writer;
    writer = null;
    if (last != null) {
      last.shutdown();
    }
    tryToFlush();
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }
}
