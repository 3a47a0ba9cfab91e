package org.waymark.app.recognition.rewards;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.UnitId;

/** The units that somebody looks after as HR partner, or leads. */
@Component
class RewardReach {
  private final Organisation organisation;

  RewardReach(Organisation organisation) {
    this.organisation = organisation;
  }

  boolean partners(Viewer viewer, UnitId unit) {
    return covers(viewer, Hat.HR_PARTNER, unit);
  }

  boolean leads(Viewer viewer, UnitId unit) {
    return covers(viewer, Hat.LEADER, unit);
  }

  private boolean covers(Viewer viewer, Hat hat, UnitId unit) {
    Set<UnitId> units = units(viewer, hat);
    return units == null || units.contains(unit);
  }

  /** With all below; null for the whole company, none for whoever does not wear the hat. */
  @Nullable Set<UnitId> units(Viewer viewer, Hat hat) {
    if (!viewer.wears(hat)) {
      return Set.of();
    }
    List<UUID> given = viewer.unitsAs(hat);
    if (given.isEmpty()) {
      return null;
    }
    return organisation.units().below(given);
  }
}
