package org.waymark.samples;

import java.util.HashMap;
import java.util.Map;

/** Keeps names apart: the second of a name gets a 2. */
final class Titles {
  private final Map<String, Integer> used = new HashMap<>();

  String unique(String name) {
    int count = used.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + " " + count;
  }
}
