package org.waymark.engine.text;

import java.util.Arrays;

/**
 * The edges of a trie: (node, word) to node. Node 0 is the root.
 *
 * <p>Edges of the root are an array by word. All others are an open hash with key and value side by
 * side, in front of which stands a bit per {@link #FINER}th of a slot: most pairs of words that
 * stand together in a text begin no label, and these small bits, which stay in the cache, say so.
 */
final class Edges {
  private static final int FINER = 8;

  private int[] fromRoot = new int[1 << 9];
  private long[] slots = new long[2 << 10];
  private long[] bits = new long[FINER << 10 >> 6];
  private int shift = 64 - 10;
  private int size;

  Edges() {
    Arrays.fill(fromRoot, -1);
  }

  /** The next node, or -1; so it is for the unknown word -1. */
  int next(int node, int word) {
    if (word < 0) {
      return -1;
    }
    if (node == 0) {
      return word < fromRoot.length ? fromRoot[word] : -1;
    }
    return inner(key(node, word));
  }

  private int inner(long key) {
    long mixed = mix(key);
    long bit = mixed >>> shift - 3;
    if ((bits[(int) (bit >>> 6)] & 1L << bit) == 0) {
      return -1;
    }
    for (int at = 2 * (int) (mixed >>> shift); ; at = (at + 2) & (slots.length - 1)) {
      if (slots[at] == key) {
        return (int) slots[at + 1];
      }
      if (slots[at] == 0) {
        return -1;
      }
    }
  }

  void put(int node, int word, int next) {
    if (node > 0) {
      put(key(node, word), next);
      if (++size * 8 > slots.length * 3) {
        grow();
      }
      return;
    }
    if (word >= fromRoot.length) {
      int before = fromRoot.length;
      fromRoot = Arrays.copyOf(fromRoot, Math.max(word + 1, 2 * before));
      Arrays.fill(fromRoot, before, fromRoot.length, -1);
    }
    fromRoot[word] = next;
  }

  private void put(long key, long next) {
    long mixed = mix(key);
    long bit = mixed >>> shift - 3;
    bits[(int) (bit >>> 6)] |= 1L << bit;
    int at = 2 * (int) (mixed >>> shift);
    while (slots[at] != 0) {
      at = (at + 2) & (slots.length - 1);
    }
    slots[at] = key;
    slots[at + 1] = next;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    bits = new long[bits.length * 2];
    shift--;
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != 0) {
        put(before[i], before[i + 1]);
      }
    }
  }

  private static long mix(long key) {
    return key * 0x9e3779b97f4a7c15L;
  }

  /** Never 0, since the node is not the root. */
  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }
}
