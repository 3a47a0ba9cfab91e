package org.waymark.app.mobility.border;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;

/** Where the company is in the world. */
@Component
public class Places {
  private final Organisation organisation;

  Places(Organisation organisation) {
    this.organisation = organisation;
  }

  public Set<String> countries() {
    return all().stream()
        .map(Location::country)
        .filter(c -> !c.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public Set<String> regions() {
    return all().stream()
        .map(Location::region)
        .filter(r -> !r.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The countries of a region, or the one that is named. */
  public Set<String> countries(Goal goal) {
    return goal.country().isEmpty()
        ? all().stream()
            .filter(l -> l.region().equals(goal.region()))
            .map(Location::country)
            .filter(c -> !c.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new))
        : Set.of(goal.country());
  }

  /** Places of work within what is wanted: the whole region, where one is named. */
  public Set<LocationId> within(Goal goal) {
    return all().stream()
        .filter(
            l ->
                goal.region().isEmpty()
                    ? l.country().equals(goal.country())
                    : l.region().equals(goal.region()))
        .map(Location::id)
        .collect(Collectors.toSet());
  }

  boolean known(Goal goal) {
    return goal.country().isEmpty()
        ? regions().contains(goal.region())
        : countries().contains(goal.country());
  }

  private List<Location> all() {
    return organisation.locations();
  }
}
