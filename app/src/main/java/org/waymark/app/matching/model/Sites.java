package org.waymark.app.matching.model;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.engine.person.Place;

/** Places of work and their countries, as numbers. */
public final class Sites {
  private final List<Location> locations;
  private final Numbering<LocationId> sites;
  private final Numbering<String> countries;

  public Sites(List<Location> locations) {
    this.locations = List.copyOf(locations);
    this.sites = Numbering.of(locations.stream().map(Location::id).toList());
    this.countries = Numbering.of(locations.stream().map(Location::country).toList());
  }

  public List<Location> locations() {
    return locations;
  }

  public @Nullable Location location(@Nullable LocationId id) {
    OptionalInt number = sites.number(id);
    return number.isEmpty() ? null : locations.get(number.getAsInt());
  }

  public OptionalInt site(LocationId id) {
    return sites.number(id);
  }

  public @Nullable Place place(@Nullable LocationId id) {
    Location location = location(id);
    return location == null
        ? null
        : new Place(
            sites.number(location.id()).orElseThrow(),
            countries.number(location.country()).orElseThrow());
  }
}
