package org.waymark.app.growth.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** The units as areas; each is drawn once. */
public final class Areas {
  private static final UnitId COMPANY = new UnitId(new UUID(0, 0));
  private final UnitTree tree;
  private final Map<UnitId, Integer> numbers = new HashMap<>();
  private final Map<UnitId, Area> drawn = new ConcurrentHashMap<>();

  public Areas(UnitTree tree) {
    this.tree = tree;
    tree.all().forEach(unit -> numbers.put(unit.id(), numbers.size()));
  }

  public UnitTree tree() {
    return tree;
  }

  public int number(UnitId unit) {
    return numbers.getOrDefault(unit, -1);
  }

  public Area company() {
    List<Unit> roots = tree.roots();
    return roots.size() == 1 ? of(roots.getFirst()) : area(COMPANY, null, null, roots);
  }

  public Optional<Area> of(UnitId unit) {
    return tree.unit(unit).map(this::of);
  }

  /** Which part of the company a place lies in; -1 where it is the company itself. */
  int divisionOf(Place place) {
    Area company = company();
    if (place.area() == company) {
      return place.part() == company.parts().size() ? -1 : place.part();
    }
    Area at = place.area();
    for (Area up = at.above(); up != null && up != company; up = at.above()) {
      at = up;
    }
    return at.partAbove();
  }

  UnitId idOf(Area area) {
    Unit unit = area.unit();
    return unit == null ? COMPANY : unit.id();
  }

  private Area of(Unit unit) {
    Area known = drawn.get(unit.id());
    if (known != null) {
      return known;
    }
    UnitId parent = unit.parent();
    Area above =
        parent == null
            ? (tree.roots().size() == 1 ? null : company())
            : of(tree.unit(parent).orElseThrow());
    List<Unit> parts = new ArrayList<>(tree.children(unit.id()));
    parts.add(unit);
    return area(unit.id(), unit, above, parts);
  }

  private Area area(UnitId id, @Nullable Unit unit, @Nullable Area above, List<Unit> parts) {
    int[] partOf = new int[numbers.size()];
    Arrays.fill(partOf, -1);
    for (int i = 0; i < parts.size(); i++) {
      Unit part = parts.get(i);
      if (part.equals(unit)) {
        partOf[number(part.id())] = i;
      } else {
        for (UnitId below : tree.below(part.id())) {
          partOf[number(below)] = i;
        }
      }
    }
    var area = new Area(unit, above, parts, partOf);
    drawn.put(id, area);
    return area;
  }
}
