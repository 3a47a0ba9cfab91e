package org.waymark.engine.text;

import java.util.Arrays;

/**
 * The edges of a trie: (node, word) to node. Node 0 is the root; every other node has one edge that
 * leads to it.
 *
 * <p>Edges of the root are an array by word. All others are an open hash with key and value side by
 * side, in front of which stand {@link #FINER} bits a slot: most pairs of words that stand together
 * in a text begin no name, and these bits, which stay in the cache, say so.
 *
 * <p>An edge is given as the node it leads to and, in its last two bits, whether a name ends there
 * and whether that needs nothing more than its letters to count; -1 is none.
 */
final class Edges {
  static final int NAMED = 1;
  static final int SURE = 2;

  private static final int FINER_SHIFT = 3;
  private static final int FINER = 1 << FINER_SHIFT;

  private int[] fromRoot = new int[1 << 9];
  private long[] slots = new long[2 << 10];
  private long[] bits = new long[FINER << 10 >> 6];
  private int shift = 64 - 10;
  private int size;

  Edges() {
    Arrays.fill(fromRoot, -1);
  }

  static int node(int edge) {
    return edge >> 2;
  }

  static boolean named(int edge) {
    return (edge & NAMED) != 0;
  }

  static boolean sure(int edge) {
    return (edge & SURE) != 0;
  }

  /** The edge from a node, or -1; so it is for the unknown word -1. */
  int next(int node, int word) {
    if (word < 0) {
      return -1;
    }
    return node == 0 ? root(word) : inner(node, word);
  }

  private int root(int word) {
    return word < fromRoot.length ? fromRoot[word] : -1;
  }

  private int inner(int node, int word) {
    long mixed = mix(key(node, word));
    return bit(mixed) ? (int) slots[slot(mixed, key(node, word)) + 1] - 1 : -1;
  }

  /**
   * Tells at which of the words a name may begin: it is that word alone, or goes on with the next.
   * What lies far apart in memory is read for all words before anything is decided by it, so that
   * the processor waits for many accesses at once.
   */
  boolean[] begin(int[] words, int size) {
    int[] first = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = words[i] < 0 ? -1 : root(words[i]);
    }
    var begin = new boolean[size];
    goOn(first, words, begin);
    for (int i = 0; i < size; i++) {
      begin[i] |= first[i] >= 0 && named(first[i]);
    }
    return begin;
  }

  /** Marks the words whose edge goes on with the next word. */
  private void goOn(int[] first, int[] words, boolean[] marked) {
    long[] keys = new long[first.length];
    int[] at = new int[first.length];
    int likely = 0;
    for (int i = 0; i + 1 < first.length; i++) {
      long key = key(node(first[i]), words[i + 1]);
      keys[likely] = key;
      at[likely] = i;
      likely += bit(mix(key)) && (first[i] | words[i + 1]) >= 0 ? 1 : 0;
    }
    long[] there = new long[likely];
    for (int i = 0; i < likely; i++) {
      there[i] = slots[home(mix(keys[i]))];
    }
    for (int i = 0; i < likely; i++) {
      marked[at[i]] =
          there[i] == keys[i] || (there[i] != 0 && slots[slot(mix(keys[i]), keys[i])] != 0);
    }
  }

  void put(int node, int word, int edge) {
    if (node == 0) {
      putRoot(word, edge);
      return;
    }
    long key = key(node, word);
    size += put(key, edge + 1L) ? 1 : 0;
    if (size * 8 > slots.length * 3) {
      grow();
    }
  }

  private void putRoot(int word, int edge) {
    if (word >= fromRoot.length) {
      int before = fromRoot.length;
      fromRoot = Arrays.copyOf(fromRoot, Math.max(word + 1, 2 * before));
      Arrays.fill(fromRoot, before, fromRoot.length, -1);
    }
    fromRoot[word] = edge;
  }

  private boolean put(long key, long value) {
    long mixed = mix(key);
    long bit = mixed >>> (shift - FINER_SHIFT);
    bits[(int) (bit >>> 6)] |= 1L << bit;
    int at = slot(mixed, key);
    boolean added = slots[at] == 0;
    slots[at] = key;
    slots[at + 1] = value;
    return added;
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

  private boolean bit(long mixed) {
    long bit = mixed >>> (shift - FINER_SHIFT);
    return (bits[(int) (bit >>> 6)] >>> bit & 1) != 0;
  }

  private int slot(long mixed, long key) {
    int at = home(mixed);
    while (slots[at] != key && slots[at] != 0) {
      at = (at + 2) & (slots.length - 1);
    }
    return at;
  }

  private int home(long mixed) {
    return 2 * (int) (mixed >>> shift);
  }

  private static long mix(long key) {
    return key * 0x9e3779b97f4a7c15L;
  }

  /** Never 0, since the node is not the root. */
  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }
}
