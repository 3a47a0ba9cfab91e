package org.waymark.app.policy.model;

import java.util.Set;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.UnitId;

/** What there is in the company that an extent may name. */
public record Known(
    Set<String> countries,
    Set<EntityId> entities,
    Set<UnitId> units,
    Set<String> families,
    Set<Post> posts) {
  /** A family and a level that some role has. */
  public record Post(String family, int level) {}

  public Known {
    countries = Set.copyOf(countries);
    entities = Set.copyOf(entities);
    units = Set.copyOf(units);
    families = Set.copyOf(families);
    posts = Set.copyOf(posts);
  }

  /** Whether there is anything in the extent at all. */
  public boolean has(Extent extent) {
    return countries.containsAll(extent.countries())
        && entities.containsAll(extent.entities())
        && units.containsAll(extent.units())
        && families.containsAll(extent.families())
        && anyPost(extent);
  }

  private boolean anyPost(Extent extent) {
    int from = extent.levelFrom() == null ? 0 : extent.levelFrom();
    int to = extent.levelTo() == null ? Integer.MAX_VALUE : extent.levelTo();
    boolean asks = extent.levelFrom() != null || extent.levelTo() != null;
    return !asks
        || posts.stream()
            .filter(p -> extent.families().isEmpty() || extent.families().contains(p.family()))
            .anyMatch(p -> p.level() >= from && p.level() <= to);
  }
}
