package org.waymark.app.people.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what goes round in a circle when everybody points at one other. */
final class Circles {
  private static final int NAMES = 20;

  private Circles() {}

  /** All circles, each in the order in which it points; who only leads into one is not in it. */
  static <T> List<List<T>> in(Map<T, T> up) {
    Map<T, Integer> seen = new HashMap<>();
    List<List<T>> circles = new ArrayList<>();
    int walk = 0;
    for (T start : up.keySet()) {
      walk++;
      List<T> path = new ArrayList<>();
      @Nullable T at = start;
      while (at != null && !seen.containsKey(at)) {
        seen.put(at, walk);
        path.add(at);
        at = up.get(at);
      }
      if (at != null && seen.getOrDefault(at, 0) == walk) {
        circles.add(List.copyOf(path.subList(path.indexOf(at), path.size())));
      }
    }
    return circles;
  }

  /** Once round and back to where it began: {@code A → B → A}, shortened where it is long. */
  static String told(List<String> names) {
    List<String> round = new ArrayList<>(names.size() <= NAMES ? names : names.subList(0, NAMES));
    if (names.size() > NAMES) {
      round.add("…");
    }
    round.add(names.getFirst());
    return String.join(" → ", round);
  }
}
