package org.waymark.benchmarks.sections;

/** Speed counts only where the answers are the same. */
final class Agreement {
  private Agreement() {}

  static <T> void same(String who, int query, T expected, T actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          "%s disagrees on query %d:%n%s%n%s".formatted(who, query, expected, actual));
    }
  }
}
