package org.waymark.app.opportunities.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.RoleSearch;
import org.waymark.app.people.RolesByTitle;

/** Roles there are that a proposed one could be. */
@Component
class AlikeRoles {
  private static final int MOST = 5;
  private final Organisation organisation;
  private final RoleSearch search;
  private final ObjectProvider<RolesByTitle> titles;

  AlikeRoles(Organisation organisation, RoleSearch search, ObjectProvider<RolesByTitle> titles) {
    this.organisation = organisation;
    this.search = search;
    this.titles = titles;
  }

  /** Called like it, then meaning the like. */
  List<RoleCard> of(String title) {
    if (title.isBlank()) {
      return List.of();
    }
    List<RoleCard> found = new ArrayList<>(search.find(title, MOST).roles());
    titles.stream().forEach(t -> found.addAll(t.atOnce().like(title)));
    Map<RoleId, RoleCard> once = new LinkedHashMap<>();
    found.forEach(role -> once.putIfAbsent(role.id(), role));
    return once.values().stream().limit(MOST).toList();
  }

  /** The one that has this very title. */
  Optional<RoleCard> same(String title) {
    return organisation.roles().stream()
        .filter(role -> plain(role.title()).equals(plain(title)))
        .findFirst();
  }

  private static String plain(String title) {
    return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
