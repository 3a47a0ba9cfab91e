package org.waymark.app.growth.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/**
 * The units about which a viewer may see numbers: those for which they are in learning and
 * development, leader or HR partner, with all below.
 *
 * @param everywhere the whole company
 * @param tops units of which none lies below another
 */
public record Reach(boolean everywhere, List<Unit> tops, UnitTree tree) {
  /** Whoever wears none of these sees no such number at all. */
  public static final Set<Hat> HATS = EnumSet.of(Hat.LEARNING, Hat.LEADER, Hat.HR_PARTNER);

  public static Reach of(Viewer viewer, UnitTree tree) {
    List<Hat> worn = HATS.stream().filter(viewer::wears).toList();
    if (worn.stream().anyMatch(hat -> viewer.unitsAs(hat).isEmpty())) {
      return new Reach(true, tree.roots(), tree);
    }
    List<Unit> given = new ArrayList<>();
    worn.stream()
        .flatMap(hat -> viewer.unitsAs(hat).stream())
        .distinct()
        .forEach(id -> tree.unit(new UnitId(id)).ifPresent(given::add));
    return new Reach(
        false,
        given.stream().filter(u -> given.stream().noneMatch(o -> above(tree, o, u))).toList(),
        tree);
  }

  private static boolean above(UnitTree tree, Unit upper, Unit lower) {
    return !upper.equals(lower) && tree.path(lower.id()).contains(upper);
  }

  public boolean covers(UnitId unit) {
    return (everywhere && tree.unit(unit).isPresent())
        || tree.path(unit).stream().anyMatch(tops::contains);
  }

  public boolean nowhere() {
    return tops.isEmpty();
  }
}
