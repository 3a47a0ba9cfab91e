package org.waymark.app.people;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Among whom to look: everybody employed, or those in these units (name the ones below too). */
public record Scope(@Nullable Set<UnitId> units) {
  public Scope {
    units = units == null ? null : Set.copyOf(units);
  }

  public static Scope company() {
    return new Scope(null);
  }

  public static Scope within(Collection<UnitId> units) {
    return new Scope(Set.copyOf(units));
  }
}
