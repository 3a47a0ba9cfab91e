package org.waymark.app.opportunities.web;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** Names of the units, places and roles that openings are in, looked up once for a page. */
@Component
class OpeningPlaces {
  private final Organisation organisation;

  OpeningPlaces(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The names for some openings. */
  record Names(UnitTree units, Map<LocationId, Location> locations, Map<RoleId, RoleCard> roles) {
    String unit(UnitId id) {
      return units.unit(id).map(u -> u.name()).orElse("");
    }

    String location(@Nullable LocationId id) {
      Location location = id == null ? null : locations.get(id);
      return location == null ? "" : location.city().isEmpty() ? location.name() : location.city();
    }

    String country(@Nullable LocationId id, Locale language) {
      Location location = id == null ? null : locations.get(id);
      return location == null ? "" : Locale.of("", location.country()).getDisplayCountry(language);
    }

    @Nullable RoleCard role(@Nullable RoleId id) {
      return id == null ? null : roles.get(id);
    }
  }

  Names of(Collection<OpeningCard> openings) {
    return new Names(
        organisation.units(),
        organisation.locations().stream()
            .collect(Collectors.toMap(Location::id, Function.identity())),
        organisation.roles(
            openings.stream()
                .map(OpeningCard::role)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())));
  }
}
