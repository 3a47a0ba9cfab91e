package org.waymark.engine.text;

import java.util.Arrays;

/** Numbers words from 0; an open hash over one pool of characters, without a String per word. */
final class Vocabulary {
  private char[] pool = new char[1 << 12];
  private int[] start = new int[1 << 9];
  private int[] slots = new int[1 << 10];
  private int size;

  Vocabulary() {
    Arrays.fill(slots, -1);
  }

  int size() {
    return size;
  }

  /** The word's number, or -1. */
  int find(char[] word, int length) {
    int at = slot(word, length);
    return slots[at];
  }

  /** The word's number, a new one where needed. */
  int add(char[] word, int length) {
    int at = slot(word, length);
    if (slots[at] >= 0) {
      return slots[at];
    }
    append(word, length);
    slots[at] = size;
    size++;
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
    slots = new int[slots.length * 2];
    Arrays.fill(slots, -1);
    for (int id = 0; id < size; id++) {
      int length = start[id + 1] - start[id];
      int at = hash(pool, start[id], length) & (slots.length - 1);
      while (slots[at] >= 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = id;
    }
  }

  private int slot(char[] word, int length) {
    int at = hash(word, 0, length) & (slots.length - 1);
    while (slots[at] >= 0 && !same(slots[at], word, length)) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private boolean same(int id, char[] word, int length) {
    int from = start[id];
    return start[id + 1] - from == length
        && Arrays.equals(pool, from, from + length, word, 0, length);
  }

  private static int hash(char[] word, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + word[i];
    }
    hash *= 0x9e3779b9;
    return hash ^ hash >>> 15;
  }
}
