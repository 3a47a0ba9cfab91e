package org.waymark.app.kernel;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read last, read again only when its revision is another. Each change has a revision of
 * its own, so what a transaction sees of its own changes never stays for others.
 */
public final class Remembered<T> {
  private record At<T>(UUID revision, T value) {}

  private final AtomicReference<@Nullable At<T>> last = new AtomicReference<>();

  /** The value at this revision; of two who ask at once, both may read. */
  public T at(UUID revision, Supplier<T> read) {
    At<T> known = last.get();
    if (known == null || !known.revision().equals(revision)) {
      known = new At<>(revision, read.get());
      last.set(known);
    }
    return known.value();
  }
}
