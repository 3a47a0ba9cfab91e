package org.waymark.engine.text;

import java.util.Arrays;

/**
 * Numbers words from 0: an open hash over one pool of characters, without a String per word.
 *
 * <p>A slot holds the hash of its word above and the number plus one below, so that a word which is
 * not there is told by the slots alone; only one that is there is compared letter by letter.
 */
final class Vocabulary {
  private char[] pool = new char[1 << 12];
  private int[] start = new int[1 << 9];
  private long[] slots = new long[1 << 10];
  private int size;

  int size() {
    return size;
  }

  /** The word's number, or -1. */
  int find(char[] word, int length) {
    int hash = hash(word, length);
    return find(word, 0, length, hash, slots[first(hash)]);
  }

  /**
   * Puts its number, or -1, in the place of each word's hash. The slots of all words are read
   * before any is looked at, so that the processor waits for many of them at once.
   *
   * @param letters of all words, without gaps
   * @param ends where those of each word end
   */
  void find(char[] letters, int[] ends, int[] hashes, int size) {
    long[] firsts = new long[size];
    for (int i = 0; i < size; i++) {
      firsts[i] = slots[first(hashes[i])];
    }
    int from = 0;
    for (int i = 0; i < size; i++) {
      hashes[i] = find(letters, from, ends[i], hashes[i], firsts[i]);
      from = ends[i];
    }
  }

  private int find(char[] letters, int from, int to, int hash, long firstSlot) {
    int at = first(hash);
    for (long slot = firstSlot; slot != 0; slot = slots[at]) {
      if ((int) (slot >>> 32) == hash && same((int) slot - 1, letters, from, to)) {
        return (int) slot - 1;
      }
      at = after(at);
    }
    return -1;
  }

  /** The word's number, a new one where needed. */
  int add(char[] word, int length) {
    int known = find(word, length);
    if (known >= 0) {
      return known;
    }
    append(word, length);
    size++;
    put((long) hash(word, length) << 32 | size);
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void append(char[] word, int length) {
    if (size + 2 > start.length) {
      start = Arrays.copyOf(start, start.length * 2);
    }
    int from = start[size];
    while (from + length > pool.length) {
      pool = Arrays.copyOf(pool, pool.length * 2);
    }
    System.arraycopy(word, 0, pool, from, length);
    start[size + 1] = from + length;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (long slot : before) {
      if (slot != 0) {
        put(slot);
      }
    }
  }

  private void put(long slot) {
    int at = first((int) (slot >>> 32));
    while (slots[at] != 0) {
      at = after(at);
    }
    slots[at] = slot;
  }

  private int first(int hash) {
    return hash & (slots.length - 1);
  }

  private int after(int at) {
    return (at + 1) & (slots.length - 1);
  }

  private boolean same(int id, char[] letters, int from, int to) {
    return Arrays.equals(letters, from, to, pool, start[id], start[id + 1]);
  }

  static int hash(char[] word, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    hash *= 0x9e3779b9;
    return hash ^ hash >>> 15;
  }
}
