package org.waymark.app.skills.meaning;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Ticker;
import org.waymark.encoder.MiniLm;
import org.waymark.engine.vector.TextEncoder;

/** The encoder, opened at its first text and closed when there was none for five minutes. */
final class IdleEncoder implements TextEncoder {
  private static final long IDLE = TimeUnit.MINUTES.toNanos(5);

  private final Supplier<MiniLm> open;
  private final Ticker ticker;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile long used;
  private @Nullable MiniLm encoder;

  IdleEncoder(Supplier<MiniLm> open, Ticker ticker) {
    this.open = open;
    this.ticker = ticker;
  }

  @Override
  public String name() {
    return MiniLm.NAME;
  }

  @Override
  public int size() {
    return MiniLm.SIZE;
  }

  @Override
  public float[] encode(String text) {
    used = ticker.nanos();
    lock.readLock().lock();
    try {
      MiniLm now = encoder;
      if (now != null) {
        return now.encode(text);
      }
    } finally {
      lock.readLock().unlock();
    }
    return opened(text);
  }

  private float[] opened(String text) {
    lock.writeLock().lock();
    try {
      MiniLm now = encoder == null ? open.get() : encoder;
      encoder = now;
      return now.encode(text);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Closes it where nobody needed it lately. */
  void cool() {
    if (ticker.nanos() - used > IDLE) {
      close();
    }
  }

  void close() {
    lock.writeLock().lock();
    try {
      if (encoder != null) {
        encoder.close();
        encoder = null;
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
