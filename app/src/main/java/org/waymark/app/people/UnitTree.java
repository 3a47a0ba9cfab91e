package org.waymark.app.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All units at one moment; answers without asking the database again. */
public final class UnitTree {
  private final Map<UnitId, Unit> units = new LinkedHashMap<>();
  private final Map<UnitId, List<Unit>> children = new HashMap<>();
  private final List<Unit> roots = new ArrayList<>();
  private final Map<UnitId, Set<UnitId>> below = new ConcurrentHashMap<>();

  public UnitTree(Collection<Unit> all) {
    all.forEach(u -> units.put(u.id(), u));
    for (Unit u : all) {
      UnitId parent = u.parent();
      if (parent == null) {
        roots.add(u);
      } else {
        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(u);
      }
    }
  }

  public Collection<Unit> all() {
    return List.copyOf(units.values());
  }

  public Optional<Unit> unit(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  public List<Unit> roots() {
    return List.copyOf(roots);
  }

  public List<Unit> children(UnitId id) {
    return List.copyOf(children.getOrDefault(id, List.of()));
  }

  /** The unit and everything below it. */
  public Set<UnitId> below(UnitId id) {
    return units.containsKey(id) ? below.computeIfAbsent(id, this::walked) : Set.of();
  }

  private Set<UnitId> walked(UnitId id) {
    Set<UnitId> found = new HashSet<>();
    Deque<UnitId> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      UnitId next = open.pop();
      if (found.add(next)) {
        children.getOrDefault(next, List.of()).forEach(u -> open.push(u.id()));
      }
    }
    return Set.copyOf(found);
  }

  /** These units, by their ids, and everything below them. */
  public Set<UnitId> below(Collection<UUID> ids) {
    if (ids.size() == 1) {
      return below(new UnitId(ids.iterator().next()));
    }
    return ids.stream()
        .flatMap(id -> below(new UnitId(id)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** From the top down to the unit itself; empty when there is no such unit. */
  public List<Unit> path(UnitId id) {
    Deque<Unit> path = new ArrayDeque<>();
    @Nullable Unit at = units.get(id);
    while (at != null && path.size() <= units.size()) {
      path.push(at);
      UnitId parent = at.parent();
      at = parent == null ? null : units.get(parent);
    }
    return List.copyOf(path);
  }

  /** The second level below the one company; where several units stand on top, those. */
  public List<Unit> divisions() {
    if (roots.size() != 1) {
      return roots();
    }
    List<Unit> second = children(roots.getFirst().id());
    return second.isEmpty() ? roots() : second;
  }

  /** The division that a unit belongs to; the company itself belongs to none. */
  public Optional<Unit> divisionOf(UnitId id) {
    List<Unit> divisions = divisions();
    return path(id).stream().filter(divisions::contains).findFirst();
  }
}
