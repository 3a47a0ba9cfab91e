package org.waymark.app.opportunities.model;

import java.util.Set;
import org.waymark.app.people.UnitId;

/** The units for which a viewer works as HR partner; nowhere, unless the hat was given. */
public record Reach(boolean everywhere, Set<UnitId> units) {
  public static final Reach NOWHERE = new Reach(false, Set.of());
  public static final Reach EVERYWHERE = new Reach(true, Set.of());

  public Reach {
    units = Set.copyOf(units);
  }

  public boolean covers(UnitId unit) {
    return everywhere || units.contains(unit);
  }

  public boolean nowhere() {
    return !everywhere && units.isEmpty();
  }
}
