package org.waymark.app.growth.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One level for each skill: the lowest that at least half of the seats that ask are content with.
 */
final class AskedLevels {
  private static final int LEVELS = 6;

  private AskedLevels() {}

  static Map<Integer, Integer> of(List<Post> posts) {
    Map<Integer, long[]> seats = new HashMap<>();
    for (Post post : posts) {
      post.asks()
          .forEach(
              (skill, ask) ->
                  seats.computeIfAbsent(skill, _ -> new long[LEVELS])[ask.minimum()] +=
                      post.seats());
    }
    Map<Integer, Integer> asked = new HashMap<>();
    seats.forEach((skill, byLevel) -> asked.put(skill, middle(byLevel)));
    return Map.copyOf(asked);
  }

  private static int middle(long[] byLevel) {
    long all = 0;
    for (long seats : byLevel) {
      all += seats;
    }
    long below = 0;
    for (int level = 0; level < byLevel.length; level++) {
      below += byLevel[level];
      if (2 * below >= all && below > 0) {
        return level;
      }
    }
    return 1;
  }
}
