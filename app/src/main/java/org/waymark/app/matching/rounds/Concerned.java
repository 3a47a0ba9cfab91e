package org.waymark.app.matching.rounds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Asked;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.skills.Profiles;
import org.waymark.engine.Requirements;

/**
 * Whom a round for the whole company concerns: whoever has all must-haves of one of its openings
 * and is not pausing. Who that is stays with those who are told.
 */
@Component
class Concerned {
  private final Openings openings;
  private final Snapshots snapshots;
  private final Profiles profiles;

  Concerned(Openings openings, Snapshots snapshots, Profiles profiles) {
    this.openings = openings;
    this.snapshots = snapshots;
    this.profiles = profiles;
  }

  List<PersonId> by(MatchingRound round) {
    Snapshot now = snapshots.now();
    BitSet pausing = now.roster().rowsOf(profiles.everyonePausing());
    Set<PersonId> people = new LinkedHashSet<>();
    for (OpeningId opening : round.openings()) {
      BitSet pool = now.roster().employed();
      pool.andNot(pausing);
      pool.andNot(now.roster().rowsOf(openings.fillers(opening)));
      people.addAll(having(now, opening, pool));
    }
    return List.copyOf(people);
  }

  private List<PersonId> having(Snapshot now, OpeningId opening, BitSet pool) {
    Requirements asked = Asked.of(openings.requirementsOf(opening), now.graph().skills());
    List<PersonId> people = new ArrayList<>();
    if (!asked.isEmpty()) {
      now.people().slate(asked, pool.cardinality(), pool).stream()
          .takeWhile(hit -> hit.gatePassed())
          .forEach(hit -> people.add(now.roster().person(hit.row())));
    }
    return people;
  }
}
