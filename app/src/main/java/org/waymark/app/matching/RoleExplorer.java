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
import java.util.stream.Collectors;
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

/**
 * Finds where people went from somebody's role, one step and two. Where hardly anybody left that
 * very role, moves from roles like it count as well: the same family, at most one level away.
 */
final class RoleExplorer {
  private static final int STRAIGHT = 9;
  private static final int ONWARD = 2;
  private static final int ENOUGH = 3;
  private static final Comparator<Step> FREQUENT =
      Comparator.comparingInt((Step s) -> -s.people()).thenComparing(s -> s.to().value());
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

  /**
   * From the person's present role; nothing for those who have none.
   *
   * @param best roles that could come next, the best first, for where few moves were seen
   */
  List<Way> ways(List<RoleMatch> best) {
    OptionalInt row = now.roster().row(person);
    if (row.isEmpty()) {
      return List.of();
    }
    RoleId mine = now.roster().post(row.getAsInt()).map(Roster.Post::role).orElse(null);
    if (mine == null) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>(ways(mine));
    var feasible = new FeasibleWays(now, this::step, role -> open.getOrDefault(role, 0));
    ways.addAll(feasible.beside(ways, best, mine));
    return ways;
  }

  private List<Way> ways(RoleId mine) {
    List<Step> straight = from(Set.of(mine), mine, STRAIGHT);
    if (straight.size() < ENOUGH) {
      straight = from(like(mine), mine, STRAIGHT);
    }
    Map<RoleId, Way> ways = new LinkedHashMap<>();
    straight.forEach(s -> ways.put(s.to(), way(s, null, 0)));
    for (Way first : List.copyOf(ways.values())) {
      for (Step s : from(Set.of(first.role().id()), mine, ONWARD)) {
        ways.putIfAbsent(s.to(), way(s, first.role().id(), first.months()));
      }
    }
    return reachable(ways);
  }

  /** The role and those of its family that are at most one level away. */
  private Set<RoleId> like(RoleId mine) {
    RoleCard own = Objects.requireNonNull(now.roles().card(mine));
    return now.roles().cards().stream()
        .filter(r -> own.family() != null && own.family().equals(r.family()))
        .filter(r -> Math.abs(step(r)) <= 1)
        .map(RoleCard::id)
        .collect(Collectors.toSet());
  }

  /** So many people went there, the middle one after so many months. */
  private record Step(RoleId to, int people, int months) {
    static Step of(RoleId to, List<Transition> moves) {
      int people = moves.stream().mapToInt(Transition::people).sum();
      double months = moves.stream().mapToDouble(t -> t.people() * t.medianMonths()).sum();
      return new Step(to, people, (int) Math.round(months / people));
    }
  }

  private List<Step> from(Set<RoleId> roles, RoleId mine, int most) {
    return now.roles().observed().stream()
        .filter(t -> roles.contains(t.from()) && !t.to().equals(mine) && shown(t.to()))
        .collect(Collectors.groupingBy(Transition::to))
        .entrySet()
        .stream()
        .map(e -> Step.of(e.getKey(), e.getValue()))
        .filter(s -> s.people() >= Matching.FEWEST)
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

  private Way way(Step step, @Nullable RoleId over, int before) {
    RoleCard card = Objects.requireNonNull(now.roles().card(step.to()));
    return new Way(
        card,
        Way.Ground.OBSERVED,
        over,
        step.people(),
        before + step.months(),
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
