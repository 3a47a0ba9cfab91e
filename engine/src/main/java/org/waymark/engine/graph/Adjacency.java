package org.waymark.engine.graph;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** From each of n rows to some columns, ascending and each once. */
final class Adjacency {
  private long[] pairs = new long[64];
  private int size;
  private int[] start = {};

  void add(int row, int column) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = (long) row << 32 | column;
  }

  /** Sorts; nothing may be added afterwards. */
  Adjacency seal(int rows) {
    pairs = Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
    start = new int[rows + 1];
    for (long pair : pairs) {
      start[(int) (pair >> 32) + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      start[row + 1] += start[row];
    }
    return this;
  }

  /** The same, seen from the columns. */
  Adjacency reversed(int columns) {
    var reversed = new Adjacency();
    for (long pair : pairs) {
      reversed.add((int) pair, (int) (pair >> 32));
    }
    return reversed.seal(columns);
  }

  int count(int row) {
    return start[row + 1] - start[row];
  }

  void each(int row, IntConsumer column) {
    for (int at = start[row]; at < start[row + 1]; at++) {
      column.accept((int) pairs[at]);
    }
  }
}
