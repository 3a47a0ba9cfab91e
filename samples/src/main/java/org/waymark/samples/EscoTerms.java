package org.waymark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.samples.EscoArchive.Occupation;

/**
 * The company in the words of ESCO: every role is an occupation, every skill an ESCO skill. A role
 * that several occupations stand for goes by one of them in each unit.
 */
final class EscoTerms implements Terms {
  private final Catalogue catalogue;
  private final Map<String, List<Role>> variants = new LinkedHashMap<>();
  private final Map<String, Role> origins = new LinkedHashMap<>();

  EscoTerms(Catalogue own, EscoArchive archive) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Table.Row row : Table.read("occupations.txt")) {
      Role role = own.role(Slug.of(row.text("role")));
      List<Role> named = new ArrayList<>();
      for (String name : row.list("names")) {
        Occupation occupation = archive.occupations().get(name.toLowerCase(Locale.ROOT));
        if (occupation != null) {
          named.add(role(role, occupation, named.size() + 1));
        }
      }
      if (named.isEmpty()) {
        throw new IllegalStateException(
            "This release of ESCO has no occupation for " + role.title());
      }
      variants.put(role.code(), named);
      for (Role variant : named) {
        roles.put(variant.code(), variant);
        origins.put(variant.code(), role);
      }
    }
    catalogue = new Catalogue(List.of(), archive.skills(), own.families(), roles, List.of());
  }

  private static Role role(Role own, Occupation occupation, int number) {
    String label = occupation.label();
    boolean same = label.equalsIgnoreCase(own.title());
    return new Role(
        own.code() + "-" + number,
        same ? own.title() : own.title() + " (" + label + ")",
        own.family(),
        own.level(),
        own.description(),
        occupation.uri(),
        occupation.requirements());
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public Role role(Role own, Unit unit) {
    List<Role> named = variants.get(own.code());
    if (named == null) {
      throw new IllegalStateException("No occupation for " + own.title());
    }
    return named.get(Math.floorMod(unit.code().hashCode(), named.size()));
  }

  @Override
  public Role origin(Role role) {
    return origins.getOrDefault(role.code(), role);
  }

  @Override
  public boolean imported() {
    return true;
  }
}
