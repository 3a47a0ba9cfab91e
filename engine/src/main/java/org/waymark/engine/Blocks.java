package org.waymark.engine;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * How rows are cut into blocks: 32,768 rows, so that a row within a block fits a short and a byte
 * for each row the first cache. With four classes of certainty a skill has many short lists; half
 * as many rows made them shorter still, and queries slower by half.
 */
final class Blocks {
  static final int SHIFT = 15;
  static final int SIZE = 1 << SHIFT;

  private static final int WORDS = SIZE / Long.SIZE;

  private Blocks() {}

  static int of(int row) {
    return row >>> SHIFT;
  }

  static int local(int row) {
    return row & (SIZE - 1);
  }

  /** Rows rounded up to whole words of a filter. */
  static int padded(int rows) {
    return (rows + Long.SIZE - 1) & -Long.SIZE;
  }

  static long @Nullable [] words(@Nullable BitSet filter) {
    return filter == null ? null : filter.toLongArray();
  }

  /** Which of the 64 rows from a local row on exist and are let through. */
  static long shown(long @Nullable [] filter, int block, int from, int rows) {
    long exist = rows - from >= Long.SIZE ? -1L : (1L << (rows - from)) - 1;
    if (filter == null) {
      return exist;
    }
    int word = block * WORDS + from / Long.SIZE;
    return word < filter.length ? filter[word] & exist : 0;
  }

  /** Whether a filter lets any row of a block through. */
  static boolean anyShown(long @Nullable [] filter, int block, int rows) {
    for (int from = 0; from < rows; from += Long.SIZE) {
      if (shown(filter, block, from, rows) != 0) {
        return true;
      }
    }
    return false;
  }
}
