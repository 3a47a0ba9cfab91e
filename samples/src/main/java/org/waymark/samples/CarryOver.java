package org.waymark.samples;

import java.util.HashMap;
import java.util.Map;

/** How much of what a role asks for another role brings along, near skills included. */
final class CarryOver {
  private static final double RELATED = 0.6;
  private static final double BROADER = 0.5;
  private static final double GATE = 0.25;
  private final Catalogue catalogue;
  private final Map<String, Map<String, Integer>> levels = new HashMap<>();

  CarryOver(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Role role : catalogue.roles()) {
      Map<String, Integer> asked = new HashMap<>();
      role.requirements().forEach(one -> asked.put(one.skill(), one.minimum()));
      levels.put(role.code(), asked);
    }
  }

  double share(Role from, Role to) {
    double sum = 0;
    double total = 0;
    for (Requirement asked : to.requirements()) {
      sum += asked.weight() * credit(from, asked);
      total += asked.weight();
    }
    return total == 0 ? 0 : sum / total;
  }

  /** Below the heads one required skill may still be missing: it is learnt in the role. */
  boolean passesGates(Role from, Role to) {
    long missing =
        to.requirements().stream()
            .filter(asked -> asked.required() && credit(from, asked) < GATE)
            .count();
    return missing <= (to.level() >= 7 ? 0 : 1);
  }

  private double credit(Role from, Requirement asked) {
    Map<String, Integer> has = levels.getOrDefault(from.code(), Map.of());
    Skill skill = catalogue.skill(asked.skill());
    double best = part(has, asked.skill(), asked.minimum());
    for (String near : skill.related()) {
      best = Math.max(best, RELATED * part(has, near, asked.minimum()));
    }
    for (String wide : skill.broader()) {
      best = Math.max(best, BROADER * part(has, wide, asked.minimum()));
    }
    return best;
  }

  private static double part(Map<String, Integer> has, String skill, int minimum) {
    return Math.min(has.getOrDefault(skill, 0), minimum) / (double) minimum;
  }
}
