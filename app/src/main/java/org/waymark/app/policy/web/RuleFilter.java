package org.waymark.app.policy.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Extent;

/** For which place rules are wanted, as it stands in the address; what makes no sense is empty. */
public record RuleFilter(
    String kind,
    String country,
    String entity,
    String unit,
    String family,
    String level,
    String contract) {
  static RuleFilter of(Map<String, String> params) {
    return new RuleFilter(
        MoveKind.of(params.getOrDefault("kind", "")).map(MoveKind::code).orElse(""),
        matching(params.getOrDefault("country", ""), "[A-Z]{2}"),
        uuid(params.getOrDefault("entity", "")),
        uuid(params.getOrDefault("unit", "")),
        params.getOrDefault("family", ""),
        matching(params.getOrDefault("level", ""), "[1-9]|10"),
        params.getOrDefault("contract", ""));
  }

  private static String matching(String text, String pattern) {
    return text.matches(pattern) ? text : "";
  }

  private static String uuid(String text) {
    try {
      return text.isEmpty() ? "" : UUID.fromString(text).toString();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /**
   * Whether an extent may hold for the place; what was not chosen does not count.
   *
   * @param above the chosen unit and those above it
   */
  boolean admits(Extent extent, Set<UnitId> above) {
    return MoveKind.of(kind).map(k -> among(extent.kinds(), k)).orElse(true)
        && (country.isEmpty() || among(extent.countries(), country))
        && (entity.isEmpty() || among(extent.entities(), EntityId.of(entity)))
        && (family.isEmpty() || among(extent.families(), family))
        && (contract.isEmpty() || among(extent.contracts(), contract))
        && (unit.isEmpty()
            || extent.units().isEmpty()
            || extent.units().stream().anyMatch(above::contains))
        && level(extent);
  }

  private boolean level(Extent extent) {
    Integer chosen = level.isEmpty() ? null : Integer.valueOf(level);
    return chosen == null
        || ((extent.levelFrom() == null || extent.levelFrom() <= chosen)
            && (extent.levelTo() == null || extent.levelTo() >= chosen));
  }

  private static <T> boolean among(Set<T> asked, T chosen) {
    return asked.isEmpty() || asked.contains(chosen);
  }

  @Nullable UnitId unitId() {
    return unit.isEmpty() ? null : UnitId.of(unit);
  }
}
