package org.waymark.app.policy.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.Family;
import org.waymark.app.people.LegalEntity;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** The names behind what rules are scoped by, read once for a page. */
public final class Names {
  private static final int TOP_LEVEL = 10;
  private static final int DEPTH_TO_CHOOSE_FROM = 2;
  private final Organisation organisation;
  private final UnitTree units;
  private final Map<EntityId, LegalEntity> entities;
  private final Map<String, String> families;
  private final Locale language;

  Names(Organisation organisation, Locale language) {
    this.organisation = organisation;
    this.language = language;
    this.units = organisation.units();
    this.entities =
        organisation.legalEntities().stream()
            .collect(Collectors.toMap(LegalEntity::id, Function.identity()));
    this.families =
        organisation.families().stream().collect(Collectors.toMap(Family::code, Family::name));
  }

  /** A value of a form with its words. */
  public record Choice(String value, String label) {}

  String unit(UnitId id) {
    return units.unit(id).map(Unit::name).orElse("?");
  }

  String entity(EntityId id) {
    LegalEntity entity = entities.get(id);
    return entity == null ? "?" : entity.name();
  }

  String family(String code) {
    return families.getOrDefault(code, code);
  }

  String country(String code) {
    return Locale.of("", code).getDisplayCountry(language);
  }

  List<Choice> countries() {
    return Stream.concat(
            organisation.locations().stream().map(Location::country),
            entities.values().stream().map(LegalEntity::country))
        .filter(code -> !code.isEmpty())
        .distinct()
        .map(code -> new Choice(code, country(code)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  List<Choice> entities() {
    return entities.values().stream()
        .map(e -> new Choice(e.id().toString(), e.name()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  List<Choice> families() {
    return families.entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }

  List<Choice> levels() {
    return IntStream.rangeClosed(1, TOP_LEVEL)
        .mapToObj(n -> new Choice(Integer.toString(n), Integer.toString(n)))
        .toList();
  }

  List<Choice> units() {
    List<Choice> all = new ArrayList<>();
    units.roots().forEach(root -> add(root, 0, all));
    return all;
  }

  private void add(Unit unit, int depth, List<Choice> all) {
    if (depth <= DEPTH_TO_CHOOSE_FROM) {
      all.add(new Choice(unit.id().toString(), "\u2003".repeat(depth) + unit.name()));
      units.children(unit.id()).forEach(child -> add(child, depth + 1, all));
    }
  }
}
