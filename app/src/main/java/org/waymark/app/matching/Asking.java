package org.waymark.app.matching;

import org.springframework.stereotype.Component;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Asked;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.engine.Requirements;
import org.waymark.engine.person.Prospect;

/** What an opening asks for: from memory while it takes applications, else from the database. */
@Component
class Asking {
  private final Openings openings;

  Asking(Openings openings) {
    this.openings = openings;
  }

  Requirements of(Snapshot now, OpeningId opening) {
    return now.board()
        .prospect(opening)
        .map(Prospect::requirements)
        .orElseGet(() -> Asked.of(openings.requirementsOf(opening), now.graph().skills()));
  }
}
