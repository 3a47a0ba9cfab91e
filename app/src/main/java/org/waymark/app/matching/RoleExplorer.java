package org.waymark.app.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.RoleTable;
import org.waymark.app.matching.model.Roster;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Transition;

/** Finds where people went from somebody's role, one step and two. */
final class RoleExplorer {
  private static final int STRAIGHT = 9;
  private static final int ONWARD = 2;
  private static final Comparator<Transition> FREQUENT =
      Comparator.comparingInt((Transition t) -> -t.people()).thenComparing(t -> t.to().value());
  private final Snapshot now;
  private final PersonId person;
  private final RoleFilter filter;
  private final @Nullable Set<RoleId> there;
  private final Map<RoleId, Integer> open = new HashMap<>();

  RoleExplorer(Snapshot now, PersonId person, RoleFilter filter) {
    this.now = now;
    this.person = person;
    this.filter = filter;
    this.there = filter.place() == null ? null : at(filter.place());
    for (OpenOpening o : now.board().openings()) {
      RoleId role = o.card().role();
      if (role != null) {
        open.merge(role, 1, Integer::sum);
      }
    }
  }

  /** From the person's present role; nothing for those who have none. */
  List<Way> ways() {
    OptionalInt row = now.roster().row(person);
    if (row.isEmpty()) {
      return List.of();
    }
    RoleId mine = now.roster().post(row.getAsInt()).map(Roster.Post::role).orElse(null);
    Map<RoleId, Way> ways = new LinkedHashMap<>();
    for (Transition t : from(mine, STRAIGHT)) {
      ways.put(t.to(), way(t, null, 0));
    }
    for (Way first : List.copyOf(ways.values())) {
      for (Transition t : from(first.role().id(), ONWARD)) {
        if (!t.to().equals(mine)) {
          ways.putIfAbsent(t.to(), way(t, first.role().id(), first.months()));
        }
      }
    }
    return reachable(ways);
  }

  private List<Transition> from(@Nullable RoleId role, int most) {
    return now.roles().observed().stream()
        .filter(t -> t.from().equals(role) && t.people() >= Matching.FEWEST)
        .filter(t -> shown(t.to()))
        .sorted(FREQUENT)
        .limit(most)
        .toList();
  }

  private boolean shown(RoleId role) {
    @Nullable RoleCard card = now.roles().card(role);
    return card != null && (filter.downward() || step(card) >= 0);
  }

  private int step(RoleCard card) {
    OptionalInt mine = now.standing(person).level();
    OptionalInt theirs = RoleTable.level(card);
    return mine.isEmpty() || theirs.isEmpty() ? 0 : theirs.getAsInt() - mine.getAsInt();
  }

  private Way way(Transition t, @Nullable RoleId over, int before) {
    RoleCard card = Objects.requireNonNull(now.roles().card(t.to()));
    return new Way(
        card,
        over,
        t.people(),
        before + (int) Math.round(t.medianMonths()),
        open.getOrDefault(card.id(), 0),
        now.fit(person, now.roles().asked(card.id())));
  }

  /** What the filter lets through, and what leads there. */
  private List<Way> reachable(Map<RoleId, Way> ways) {
    Set<RoleId> kept = new HashSet<>();
    for (Way way : ways.values()) {
      if (passes(way.role())) {
        kept.add(way.role().id());
        if (way.over() != null) {
          kept.add(way.over());
        }
      }
    }
    List<Way> found = new ArrayList<>(ways.values());
    found.removeIf(w -> !kept.contains(w.role().id()));
    return found;
  }

  boolean passes(RoleCard role) {
    return (there == null || there.contains(role.id()))
        && filter.passes(role, now.roles().asked(role.id()));
  }

  private Set<RoleId> at(LocationId place) {
    Set<RoleId> roles = now.roster().rolesAt(place);
    now.board().openings().stream()
        .map(OpenOpening::card)
        .filter(card -> place.equals(card.location()) && card.role() != null)
        .forEach(card -> roles.add(Objects.requireNonNull(card.role())));
    return roles;
  }
}
