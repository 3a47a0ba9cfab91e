package org.waymark.app.growth;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.SkillId;

/** Skills needed and skills there, in numbers that show nobody. */
public interface SupplyAndDemand {
  /** Whose need counts. */
  enum Demand {
    /** Seats of openings that take applications. */
    OPEN,
    /** What present roles ask of the people in them. */
    PRESENT,
    BOTH
  }

  /**
   * One skill in one unit.
   *
   * @param demand people needed at the level
   * @param supply people there at the level or above; null where too few to show
   * @param shortBy needed less there, negative where there are more; null where supply is
   */
  record Gap(
      SkillId skill,
      String name,
      int demand,
      @Nullable Integer supply,
      @Nullable Integer shortBy,
      int level) {}

  /** A unit's skills, the shortest first. */
  record Gaps(UnitId unit, String name, List<Gap> skills) {
    public Gaps {
      skills = List.copyOf(skills);
    }
  }

  /** Of each unit for which the viewer may see numbers, the highest ones; empty for most people. */
  List<Gaps> widest(Viewer viewer);

  /** Of a unit with all below it; a unit outside the viewer's reach does not exist. */
  Gaps gaps(Viewer viewer, UnitId unit, Demand demand);
}
