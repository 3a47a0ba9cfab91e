package org.waymark.engine.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Every path of up to three steps; keeps the k best. */
final class PathSearch {
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt((Found f) -> -f.ease)
          .thenComparingInt(f -> f.roles.length)
          .thenComparing(f -> f.roles, Arrays::compare);

  private final CareerMap map;
  private final FirstStep first;
  private final Route route;
  private final int target;
  private final int k;
  private final PriorityQueue<Found> best = new PriorityQueue<>(BEST_FIRST.reversed());

  /** A path that was found: roles from the first step on, months of each step. */
  static final class Found {
    private final int[] roles;
    private final int[] months;
    private final int ease;

    private Found(int[] roles, int[] months, int ease) {
      this.roles = roles;
      this.months = months;
      this.ease = ease;
    }

    int steps() {
      return roles.length;
    }

    int role(int step) {
      return roles[step];
    }

    int months(int step) {
      return months[step];
    }

    int ease() {
      return ease;
    }
  }

  PathSearch(CareerMap map, FirstStep first, Route route, int target, int k) {
    this.map = map;
    this.first = first;
    this.route = route;
    this.target = target;
    this.k = k;
  }

  List<Found> find() {
    if (k > 0 && !route.avoids(target) && first.held() != target) {
      int[] worth = first.worth();
      offer(worth[target], 0, 0, 1);
      for (int b = 0; b < map.size() && route.steps() > 1; b++) {
        if (worth[b] > CareerMap.NONE && b != target && !tooLittle(worth[b])) {
          offer(times(worth[b], step(b, target)), b, 0, 2);
          if (route.steps() > 2) {
            through(b, worth[b]);
          }
        }
      }
    }
    List<Found> found = new ArrayList<>(best);
    found.sort(BEST_FIRST);
    return found;
  }

  private void through(int b, int soFar) {
    int[] worth = map.worth(b);
    for (int c = 0; c < worth.length; c++) {
      if (worth[c] > CareerMap.NONE && c != target && first.held() != c) {
        int ease = times(soFar, worth[c]);
        if (!tooLittle(ease) && allowed(b, c) && !route.avoids(c)) {
          offer(times(ease, step(c, target)), b, c, 3);
        }
      }
    }
  }

  /** Further steps only make a path worth less. */
  private boolean tooLittle(int ease) {
    Found worst = best.peek();
    return best.size() == k && worst != null && ease < worst.ease;
  }

  private boolean allowed(int from, int to) {
    return route.downward() || map.role(to).level() >= map.role(from).level();
  }

  private int step(int from, int to) {
    return allowed(from, to) ? map.worth(from)[to] : CareerMap.NONE;
  }

  private static int times(int ease, int worth) {
    return (int) ((long) ease * worth / CareerMap.FULL);
  }

  private void offer(int ease, int b, int c, int steps) {
    if (ease == CareerMap.NONE || tooLittle(ease)) {
      return;
    }
    int[] roles =
        switch (steps) {
          case 1 -> new int[] {target};
          case 2 -> new int[] {b, target};
          default -> new int[] {b, c, target};
        };
    int[] months = new int[steps];
    int sum = 0;
    for (int i = 0; i < steps; i++) {
      months[i] = i == 0 ? first.months(roles[0]) : map.months(roles[i - 1], roles[i]);
      sum += months[i];
    }
    if (sum <= route.months()) {
      best.add(new Found(roles, months, ease));
      if (best.size() > k) {
        best.remove();
      }
    }
  }
}
