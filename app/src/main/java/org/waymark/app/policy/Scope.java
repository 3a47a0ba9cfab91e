package org.waymark.app.policy;

import org.jspecify.annotations.Nullable;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.UnitId;

/**
 * Where rules are asked for: a person's place, or an opening's. What is null is not known, and
 * rules that ask for it do not apply.
 *
 * @param country ISO 3166, two letters
 * @param family code of a family of roles
 * @param contract word for the kind of contract
 */
public record Scope(
    @Nullable MoveKind kind,
    @Nullable UnitId unit,
    @Nullable EntityId entity,
    @Nullable String country,
    @Nullable String family,
    @Nullable Integer level,
    @Nullable String contract) {
  /** Only the rules that hold everywhere. */
  public static final Scope EVERYWHERE = new Scope(null, null, null, null, null, null, null);

  public Scope of(MoveKind other) {
    return new Scope(other, unit, entity, country, family, level, contract);
  }

  public Scope under(@Nullable String otherContract) {
    return new Scope(kind, unit, entity, country, family, level, otherContract);
  }
}
