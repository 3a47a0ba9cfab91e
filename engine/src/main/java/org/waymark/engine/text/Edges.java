package org.waymark.engine.text;

import java.util.Arrays;

/** The edges of a trie: (node, word) to node, as an open hash. Node 0 is the root. */
final class Edges {
  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int[] fromRoot = new int[1 << 9];
  private int size;

  Edges() {
    Arrays.fill(keys, -1);
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
    int at = slot(key(node, word));
    return keys[at] < 0 ? -1 : values[at];
  }

  void put(int node, int word, int next) {
    if (node == 0) {
      if (word >= fromRoot.length) {
        int before = fromRoot.length;
        fromRoot = Arrays.copyOf(fromRoot, Math.max(word + 1, 2 * before));
        Arrays.fill(fromRoot, before, fromRoot.length, -1);
      }
      fromRoot[word] = next;
      return;
    }
    int at = slot(key(node, word));
    keys[at] = key(node, word);
    values[at] = next;
    if (++size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] >= 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    int at = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[at] >= 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }
}
