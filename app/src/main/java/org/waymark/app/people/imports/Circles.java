package org.waymark.app.people.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what goes round in a circle when everybody points at one other. */
final class Circles {
  private Circles() {}

  /** All members of all circles; who only leads into one is not a member. */
  static <T> Set<T> in(Map<T, T> up) {
    Map<T, Integer> seen = new HashMap<>();
    Set<T> members = new LinkedHashSet<>();
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
        members.addAll(path.subList(path.indexOf(at), path.size()));
      }
    }
    return members;
  }
}
