package org.waymark.evaluation;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What every set is run with. */
record Inputs(
    Path data, Esco esco, Onet onet, VectorCache vectors, int size, Consumer<String> log) {
  /** Whether a set has any query to answer; says so if it has none. */
  boolean any(GoldSet<?> set) {
    return any(set, log);
  }

  static boolean any(GoldSet<?> set, Consumer<String> log) {
    if (set.queries().isEmpty()) {
      log.accept(set.name() + " is left out: no query has an answer that could be found.");
    }
    return !set.queries().isEmpty();
  }
}
