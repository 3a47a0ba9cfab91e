package org.waymark.engine.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers any ids densely from 0, in the order in which they are seen. */
final class Numbering {
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private int[] ids = new int[16];

  int of(int id) {
    return numbers.computeIfAbsent(id, this::next);
  }

  private int next(int id) {
    int number = numbers.size();
    if (number == ids.length) {
      ids = Arrays.copyOf(ids, 2 * number);
    }
    ids[number] = id;
    return number;
  }

  int id(int number) {
    return ids[number];
  }

  int size() {
    return numbers.size();
  }
}
