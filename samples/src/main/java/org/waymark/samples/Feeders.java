package org.waymark.samples;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** From which roles people come into a role, by how much of what it asks for they bring along. */
final class Feeders {
  private final Map<String, Map<String, Double>> carried = new HashMap<>();
  private final Map<String, Weighted<Role>> feeders = new HashMap<>();

  Feeders(Catalogue catalogue) {
    for (Role to : catalogue.roles()) {
      Weighted<Role> from = new Weighted<>();
      Map<String, Double> shares = new LinkedHashMap<>();
      for (Role role : catalogue.roles()) {
        double share = carried(role, to, catalogue);
        shares.put(role.code(), share);
        int step = to.level() - role.level();
        if (step >= 0 && step <= 2 && share >= enough(role, to) && !(step > 1 && to.level() <= 3)) {
          double likeness = role.family().equals(to.family()) ? 2.5 : 1;
          from.add(role, share * share * likeness * step(role, to));
        }
      }
      carried.put(to.code(), shares);
      feeders.put(to.code(), from);
    }
  }

  /** Inside a family people are trusted to learn more. */
  private static double enough(Role from, Role to) {
    return from.family().equals(to.family()) ? 0.2 : 0.33;
  }

  /** One step up is the usual way; the same role elsewhere is the least interesting. */
  private static double step(Role from, Role to) {
    return from.equals(to) ? 0.12 : to.level() - from.level() == 1 ? 3 : 1;
  }

  Weighted<Role> into(Role role) {
    Weighted<Role> from = feeders.get(role.code());
    return from == null ? new Weighted<>() : from;
  }

  /** The share of the weights of one role that somebody brings from another, 0 to 1. */
  double carried(Role from, Role to) {
    return carried.getOrDefault(to.code(), Map.of()).getOrDefault(from.code(), 0.0);
  }

  private static double carried(Role from, Role to, Catalogue catalogue) {
    Map<String, Integer> levels = new HashMap<>();
    for (Requirement has : from.requirements()) {
      levels.put(has.skill(), has.minimum());
    }
    double sum = 0;
    double total = 0;
    for (Requirement asked : to.requirements()) {
      total += asked.weight();
      double best = credit(levels.getOrDefault(asked.skill(), 0), asked.minimum());
      Skill skill = catalogue.skill(asked.skill());
      for (String near : skill.related()) {
        best = Math.max(best, 0.6 * credit(levels.getOrDefault(near, 0), asked.minimum()));
      }
      for (String near : skill.broader()) {
        best = Math.max(best, 0.5 * credit(levels.getOrDefault(near, 0), asked.minimum()));
      }
      sum += asked.weight() * best;
    }
    return total == 0 ? 0 : sum / total;
  }

  private static double credit(int level, int minimum) {
    return Math.min(level, minimum) / (double) minimum;
  }
}
