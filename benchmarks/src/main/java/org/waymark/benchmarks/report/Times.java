package org.waymark.benchmarks.report;

import java.util.Arrays;
import java.util.function.Supplier;

/** How long each repetition of one thing took. */
public final class Times {
  private final String name;
  private long[] nanos = new long[256];
  private int size;

  public Times(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  public void add(long took) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size++] = took;
  }

  /** Does it once, and counts that. */
  public <T> T of(Supplier<T> what) {
    long start = System.nanoTime();
    T result = what.get();
    add(System.nanoTime() - start);
    return result;
  }

  public int n() {
    return size;
  }

  /** In milliseconds: the least time that this share of the repetitions did not exceed. */
  public double quantile(double share) {
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return size == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * size) - 1)] / 1e6;
  }

  public double p50() {
    return quantile(0.5);
  }

  public double p99() {
    return quantile(0.99);
  }

  /** How many times slower the other one is, at the median. */
  public double ratio(Times other) {
    return other.p50() / p50();
  }
}
