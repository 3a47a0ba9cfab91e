package org.waymark.app.skills.objectives;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/**
 * Everybody reads objectives. Leaders and HR partners write those of their units; those of the
 * whole company, whoever has a hat for all of it.
 */
@Component
class ObjectiveRights {
  private static final List<Hat> WRITERS = List.of(Hat.LEADER, Hat.HR_PARTNER);
  private final Organisation organisation;

  ObjectiveRights(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Units with all below them; everywhere, where a hat is given for the company. */
  record Reach(boolean everywhere, Set<UnitId> units) {
    boolean covers(@Nullable UnitId unit) {
      return everywhere || (unit != null && units.contains(unit));
    }

    boolean nowhere() {
      return !everywhere && units.isEmpty();
    }
  }

  Reach reach(Viewer viewer) {
    Set<UnitId> units = new HashSet<>();
    UnitTree tree = organisation.units();
    for (Hat hat : WRITERS) {
      if (viewer.wears(hat)) {
        List<UUID> given = viewer.unitsAs(hat);
        if (given.isEmpty() || given.stream().anyMatch(u -> isWhole(tree, new UnitId(u)))) {
          return new Reach(true, Set.of());
        }
        units.addAll(tree.below(given));
      }
    }
    return new Reach(false, Set.copyOf(units));
  }

  private static boolean isWhole(UnitTree tree, UnitId unit) {
    List<Unit> roots = tree.roots();
    return roots.size() == 1 && roots.getFirst().id().equals(unit);
  }

  boolean mayWrite(Viewer viewer, Objective it) {
    return viewer.is(it.what().owner()) || reach(viewer).covers(it.what().unit());
  }
}
