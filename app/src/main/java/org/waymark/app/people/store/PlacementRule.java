package org.waymark.app.people.store;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Placement;

/** Where nobody can be placed, with every reason. */
final class PlacementRule {
  private final PlacementRows rows;

  PlacementRule(PlacementRows rows) {
    this.rows = rows;
  }

  List<Refusal> refusals(Placement wanted) {
    List<Refusal> no = new ArrayList<>();
    if (rows.at(wanted.person(), wanted.on()).isEmpty()) {
      no.add(Refusal.of("people.place.not_here", wanted.on()));
    }
    if (rows.plannedAfter(wanted.person(), wanted.on())) {
      no.add(Refusal.of("people.place.planned_otherwise"));
    }
    if (wanted.manager() != null) {
      if (rows.at(wanted.manager(), wanted.on()).isEmpty()) {
        no.add(Refusal.of("people.place.manager_not_here", wanted.on()));
      }
      if (rows.circle(wanted.person(), wanted.manager(), wanted.on())) {
        no.add(Refusal.of("people.place.circle"));
      }
    }
    return no;
  }
}
