package org.waymark.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Keeps the k best of many (value, row) offered by ascending row; the value is the score, plus
 * {@link #GATE} where the gate is passed. A heap of longs, the worst on top; ties to the lower row.
 */
final class TopHits {
  /** Above every score, so that those who pass the gate come first. */
  static final int GATE = 1 << 22;

  private final long[] heap;
  private int size;

  TopHits(int k) {
    heap = new long[k];
  }

  /** Only a greater value can still enter; a row offered later loses every tie. */
  int threshold() {
    if (heap.length == 0) {
      return Integer.MAX_VALUE;
    }
    return size < heap.length ? -1 : (int) (heap[0] >>> 32);
  }

  void offer(int value, int row) {
    if (value <= threshold()) {
      return;
    }
    long key = (long) value << 32 | (Integer.MAX_VALUE - row);
    if (size < heap.length) {
      heap[size] = key;
      up(size++);
    } else {
      heap[0] = key;
      down();
    }
  }

  private void up(int from) {
    int at = from;
    long key = heap[at];
    while (at > 0 && heap[(at - 1) >>> 1] > key) {
      heap[at] = heap[(at - 1) >>> 1];
      at = (at - 1) >>> 1;
    }
    heap[at] = key;
  }

  private void down() {
    int at = 0;
    long key = heap[0];
    while (true) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (child >= size || heap[child] >= key) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = key;
  }

  /** The best first. */
  List<Hit> ranked() {
    long[] keys = Arrays.copyOf(heap, size);
    Arrays.sort(keys);
    return LongStream.range(0, size).mapToObj(i -> hit(keys[size - 1 - (int) i])).toList();
  }

  private static Hit hit(long key) {
    int value = (int) (key >>> 32);
    return new Hit(Integer.MAX_VALUE - (int) key, value & (GATE - 1), value >= GATE);
  }
}
