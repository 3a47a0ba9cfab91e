package org.waymark.app.opportunities.model;

import java.util.HashSet;
import java.util.Set;
import org.waymark.app.people.UnitId;

/** Units that somebody has a say in; nowhere, unless something gives it. */
public record Reach(boolean everywhere, Set<UnitId> units) {
  public static final Reach NOWHERE = new Reach(false, Set.of());
  public static final Reach EVERYWHERE = new Reach(true, Set.of());

  public Reach {
    units = Set.copyOf(units);
  }

  public boolean covers(UnitId unit) {
    return everywhere || units.contains(unit);
  }

  public Reach and(Reach other) {
    if (everywhere || other.everywhere) {
      return EVERYWHERE;
    }
    if (units.containsAll(other.units)) {
      return this;
    }
    Set<UnitId> both = new HashSet<>(units);
    both.addAll(other.units);
    return new Reach(false, both);
  }

  public boolean nowhere() {
    return !everywhere && units.isEmpty();
  }
}
