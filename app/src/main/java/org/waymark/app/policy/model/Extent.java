package org.waymark.app.policy.model;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Scope;

/**
 * Where a provision holds. A set that is empty asks for nothing; several sets must all be met.
 *
 * @param units these and everything below them
 * @param levelFrom and {@code levelTo}: inclusive, null for open
 */
public record Extent(
    Set<MoveKind> kinds,
    Set<String> countries,
    Set<EntityId> entities,
    Set<UnitId> units,
    Set<String> families,
    Set<String> contracts,
    @Nullable Integer levelFrom,
    @Nullable Integer levelTo) {
  public static final Extent EVERYWHERE =
      new Extent(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);

  public Extent {
    kinds = Set.copyOf(kinds);
    countries = Set.copyOf(countries);
    entities = Set.copyOf(entities);
    units = Set.copyOf(units);
    families = Set.copyOf(families);
    contracts = Set.copyOf(contracts);
  }

  /**
   * Whether a place lies within.
   *
   * @param above the unit itself and all units above it
   */
  public boolean covers(Scope scope, Function<UnitId, Set<UnitId>> above) {
    return among(kinds, scope.kind())
        && among(countries, scope.country())
        && among(entities, scope.entity())
        && among(families, scope.family())
        && among(contracts, scope.contract())
        && level(scope.level())
        && (units.isEmpty() || within(scope.unit(), above));
  }

  public boolean regards(MoveKind kind) {
    return among(kinds, kind);
  }

  private boolean level(@Nullable Integer level) {
    if (levelFrom == null && levelTo == null) {
      return true;
    }
    return level != null
        && (levelFrom == null || level >= levelFrom)
        && (levelTo == null || level <= levelTo);
  }

  private boolean within(@Nullable UnitId unit, Function<UnitId, Set<UnitId>> above) {
    return unit != null && above.apply(unit).stream().anyMatch(units::contains);
  }

  private static <T> boolean among(Set<T> asked, @Nullable T given) {
    return asked.isEmpty() || (given != null && asked.contains(given));
  }

  /** How much it asks for: the narrower of two that hold goes before. */
  public int narrowness() {
    long sets =
        Stream.of(kinds, countries, entities, units, families, contracts)
            .filter(set -> !((Collection<?>) set).isEmpty())
            .count();
    return (int) sets + (levelFrom != null || levelTo != null ? 1 : 0);
  }

  public boolean everywhere() {
    return narrowness() == 0;
  }
}
