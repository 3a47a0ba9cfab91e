package org.waymark.app.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.CareerPoint;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LegalEntity;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** The organisation at one moment, as rules look at it; answers without asking again. */
final class Places {
  private final UnitTree units;
  private final Map<LocationId, Location> locations;
  private final Map<EntityId, LegalEntity> entities;
  private final Map<RoleId, RoleCard> roles;
  private final Map<UnitId, Set<UnitId>> above = new HashMap<>();

  private Places(Organisation organisation, Map<RoleId, RoleCard> roles) {
    this.units = organisation.units();
    this.locations =
        organisation.locations().stream()
            .collect(Collectors.toMap(Location::id, Function.identity()));
    this.entities =
        organisation.legalEntities().stream()
            .collect(Collectors.toMap(LegalEntity::id, Function.identity()));
    this.roles = roles;
  }

  /** With all roles. */
  static Places all(Organisation organisation) {
    return new Places(
        organisation,
        organisation.roles().stream().collect(Collectors.toMap(RoleCard::id, r -> r)));
  }

  static Places with(Organisation organisation, Set<RoleId> roles) {
    return new Places(organisation, organisation.roles(roles));
  }

  /** The unit itself and all above it. */
  Set<UnitId> above(UnitId unit) {
    return above.computeIfAbsent(
        unit,
        u -> units.path(u).stream().map(Unit::id).collect(Collectors.toCollection(HashSet::new)));
  }

  UnitTree units() {
    return units;
  }

  Scope of(CareerPoint e, MoveKind kind) {
    return scope(kind, e.role(), e.unit(), e.location(), e.entity());
  }

  Scope scope(
      @Nullable MoveKind kind,
      @Nullable RoleId role,
      @Nullable UnitId unit,
      @Nullable LocationId location,
      @Nullable EntityId entity) {
    RoleCard card = role == null ? null : roles.get(role);
    return new Scope(
        kind,
        unit,
        entity,
        country(location, entity),
        card == null || card.family() == null ? null : card.family().code(),
        card == null ? null : card.level(),
        null);
  }

  /** That of the employer, else that of the place of work. */
  private @Nullable String country(@Nullable LocationId location, @Nullable EntityId entity) {
    LegalEntity employer = entity == null ? null : entities.get(entity);
    Location place = location == null ? null : locations.get(location);
    String country =
        employer != null && !employer.country().isEmpty()
            ? employer.country()
            : place == null ? "" : place.country();
    return country.isEmpty() ? null : country;
  }
}
