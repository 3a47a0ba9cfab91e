package org.waymark.app.mobility.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.UnitId;

/** The units that an HR partner looks after. */
@Component
public class HrReach {
  private final Organisation organisation;

  HrReach(Organisation organisation) {
    this.organisation = organisation;
  }

  /** With all below; null for the whole company, and none for whoever is no HR partner. */
  public @Nullable Set<UnitId> of(Viewer viewer) {
    if (!viewer.wears(Hat.HR_PARTNER)) {
      return Set.of();
    }
    List<UUID> given = viewer.unitsAs(Hat.HR_PARTNER);
    if (given.isEmpty()) {
      return null;
    }
    return organisation.units().below(given);
  }

  /** Whether one of these is theirs. */
  public boolean covers(Viewer viewer, Collection<UnitId> some) {
    Set<UnitId> theirs = of(viewer);
    return theirs == null || some.stream().anyMatch(theirs::contains);
  }
}
