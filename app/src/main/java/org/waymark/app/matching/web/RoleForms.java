package org.waymark.app.matching.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.RoleFilter;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** The form that narrows the roles: families, places, and one's own strongest skills. */
@Component
class RoleForms {
  private static final int STRONGEST = 15;
  private final Organisation organisation;
  private final Profiles profiles;
  private final Skills skills;

  RoleForms(Organisation organisation, Profiles profiles, Skills skills) {
    this.organisation = organisation;
    this.profiles = profiles;
    this.skills = skills;
  }

  /** Whatever is not understood does not narrow. */
  static RoleFilter filter(Map<String, String> params) {
    String family = params.getOrDefault("family", "").strip();
    return new RoleFilter(
        family.isEmpty() ? null : family,
        place(params.getOrDefault("place", "")),
        skill(params.getOrDefault("skill", "")),
        params.getOrDefault("down", "").equals("yes"));
  }

  private static @Nullable LocationId place(String text) {
    try {
      return new LocationId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable SkillId skill(String text) {
    try {
      return new SkillId(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  RolesView.Form form(Viewer viewer, RoleFilter filter) {
    return new RolesView.Form(
        text(filter.family()),
        text(filter.place()),
        text(filter.skill()),
        filter.downward(),
        organisation.families().stream()
            .map(f -> new RolesView.Choice(f.code(), f.name()))
            .toList(),
        organisation.locations().stream()
            .map(l -> new RolesView.Choice(l.id().toString(), l.name()))
            .sorted(Comparator.comparing(RolesView.Choice::label))
            .toList(),
        strongest(viewer));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private List<RolesView.Choice> strongest(Viewer viewer) {
    List<SkillId> mine =
        profiles.estimates(List.of(viewer.self())).getOrDefault(viewer.self(), List.of()).stream()
            .sorted(Comparator.comparingInt(e -> -e.level()))
            .limit(STRONGEST)
            .map(Profiles.Estimate::skill)
            .toList();
    return skills.cards(mine).values().stream()
        .map(c -> new RolesView.Choice(c.id().toString(), c.name()))
        .sorted(Comparator.comparing(RolesView.Choice::label))
        .toList();
  }

  /** The filter as the end of an address that has parameters already. */
  String query(RoleFilter filter) {
    UriComponentsBuilder uri = UriComponentsBuilder.newInstance();
    add(uri, "family", text(filter.family()));
    add(uri, "place", text(filter.place()));
    add(uri, "skill", text(filter.skill()));
    add(uri, "down", filter.downward() ? "yes" : "");
    String query = uri.encode().build().getQuery();
    return query == null ? "" : "&" + query;
  }

  private static void add(UriComponentsBuilder uri, String name, String value) {
    if (!value.isEmpty()) {
      uri.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
