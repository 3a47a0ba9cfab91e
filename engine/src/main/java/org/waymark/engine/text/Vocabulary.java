package org.waymark.engine.text;

import java.util.Arrays;

/**
 * Numbers words from 0: an open hash over one pool of characters, without a String per word.
 *
 * <p>A slot holds the hash of its word above and the number plus one below, with a bit that says
 * whether another word has the same hash. So the slots alone tell which word a text most likely
 * has; whether it is that word to the letter is asked where it matters.
 */
final class Vocabulary {
  private static final long SHARED = 1L << 31;

  private char[] pool = new char[1 << 12];
  private int[] start = new int[1 << 9];
  private long[] slots = new long[1 << 10];
  private int size;

  int size() {
    return size;
  }

  /** The word's number, or -1. */
  int find(char[] word, int length) {
    int hash = hash(word, 0, length);
    int at = first(hash);
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      if (hash(slot) == hash && is(number(slot), word, 0, length)) {
        return number(slot);
      }
      at = after(at);
    }
    return -1;
  }

  /**
   * Puts its likely number, or -1, in the place of each word's hash: that of the word itself if it
   * is known, else hardly ever another. The slots of all words are read before any is looked at, so
   * that the processor waits for many of them at once.
   *
   * @param letters of all words
   * @param from and {@code to}: where those of each word begin and end
   */
  void likely(char[] letters, int[] from, int[] to, int[] hashes, int size) {
    long[] firsts = new long[size];
    for (int i = 0; i < size; i++) {
      firsts[i] = slots[first(hashes[i])];
    }
    for (int i = 0; i < size; i++) {
      hashes[i] = likely(letters, from[i], to[i], hashes[i], firsts[i]);
    }
  }

  private int likely(char[] letters, int from, int to, int hash, long firstSlot) {
    int at = first(hash);
    for (long slot = firstSlot; slot != 0; slot = slots[at]) {
      if (hash(slot) == hash && ((slot & SHARED) == 0 || is(number(slot), letters, from, to))) {
        return number(slot);
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
    int hash = hash(word, 0, length);
    put((long) hash << 32 | size | share(hash));
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

  /** Marks the slots of words that have this hash; the mark is also for the next one's slot. */
  private long share(int hash) {
    long mark = 0;
    for (int at = first(hash); slots[at] != 0; at = after(at)) {
      if (hash(slots[at]) == hash) {
        slots[at] |= SHARED;
        mark = SHARED;
      }
    }
    return mark;
  }

  private void put(long slot) {
    int at = first(hash(slot));
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

  /** Whether the word of this number has these letters. */
  boolean is(int number, char[] letters, int from, int to) {
    return Arrays.equals(letters, from, to, pool, start[number], start[number + 1]);
  }

  private static int hash(long slot) {
    return (int) (slot >>> 32);
  }

  private static int number(long slot) {
    return ((int) slot & Integer.MAX_VALUE) - 1;
  }

  /** Of the first and the last four letters, so that all words take equally long. */
  static int hash(char[] word, int from, int to) {
    int last = to - 1;
    long first =
        word[from]
            | (long) word[Math.min(from + 1, last)] << 16
            | (long) word[Math.min(from + 2, last)] << 32
            | (long) word[Math.min(from + 3, last)] << 48;
    long end =
        word[last]
            | (long) word[Math.max(last - 1, from)] << 16
            | (long) word[Math.max(last - 2, from)] << 32
            | (long) word[Math.max(last - 3, from)] << 48;
    long mixed = (first * 0x9e3779b97f4a7c15L) ^ ((end + to - from) * 0xc2b2ae3d27d4eb4fL);
    return (int) (((mixed ^ (mixed >>> 29)) * 0x9e3779b97f4a7c15L) >>> 32);
  }
}
