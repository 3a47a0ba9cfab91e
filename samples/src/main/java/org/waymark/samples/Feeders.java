package org.waymark.samples;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** From which roles people come into a role, by how much of what it asks for they bring along. */
final class Feeders {
  private final Map<String, Map<String, Double>> carried = new HashMap<>();
  private final Map<String, Weighted<Role>> feeders = new HashMap<>();

  Feeders(Catalogue catalogue) {
    CarryOver carryOver = new CarryOver(catalogue);
    for (Role to : catalogue.roles()) {
      Map<String, Double> shares = new LinkedHashMap<>();
      Weighted<Role> from = new Weighted<>();
      for (Role role : catalogue.roles()) {
        double share = carryOver.share(role, to);
        shares.put(role.code(), share);
        from.add(role, weight(role, to, share, carryOver));
      }
      carried.put(to.code(), shares);
      feeders.put(to.code(), from);
    }
    for (Table.Row row : Table.read("bridges.txt")) {
      Role to = catalogue.role(Slug.of(row.text("to")));
      into(to).add(catalogue.role(Slug.of(row.text("from"))), row.decimal("weight"));
    }
  }

  /**
   * Nobody steps down or jumps; outside a family everything that is required must be there in part.
   */
  private static double weight(Role from, Role to, double share, CarryOver carryOver) {
    int step = to.level() - from.level();
    boolean family = from.family().equals(to.family());
    if (step < 0 || step > 2 || (step > 1 && to.level() <= 3) || share < (family ? 0.2 : 0.33)) {
      return 0;
    }
    if (!family && !carryOver.passesGates(from, to)) {
      return 0;
    }
    return share * share * (family ? 2.5 : 1) * (from.equals(to) ? 0.12 : step == 1 ? 3 : 1);
  }

  Weighted<Role> into(Role role) {
    return feeders.getOrDefault(role.code(), new Weighted<>());
  }

  /** The share of the weights of one role that somebody brings from another, 0 to 1. */
  double carried(Role from, Role to) {
    return carried.getOrDefault(to.code(), Map.of()).getOrDefault(from.code(), 0.0);
  }
}
