package org.waymark.app.matching.rounds;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Asked;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.RoundOffers;
import org.waymark.engine.Explanation;
import org.waymark.engine.Requirements;

/** People of a round in the order of a slate, and whom of them somebody must not see. */
@Component
class EntrantSlates {
  private final RoundRights rights;
  private final Participation participation;
  private final RoundOffers offers;
  private final Openings openings;
  private final Snapshots snapshots;

  EntrantSlates(
      RoundRights rights,
      Participation participation,
      RoundOffers offers,
      Openings openings,
      Snapshots snapshots) {
    this.rights = rights;
    this.participation = participation;
    this.offers = offers;
    this.openings = openings;
    this.snapshots = snapshots;
  }

  /** Everybody who could have it, as a slate would order them: by skills alone. */
  SequencedMap<PersonId, Explanation> of(MatchingRound round, OpeningId opening) {
    Set<PersonId> people = new HashSet<>(participation.people(round.id()));
    people.removeAll(offers.barred(opening, people));
    Snapshot now = snapshots.now();
    Requirements asked = Asked.of(openings.requirementsOf(opening), now.graph().skills());
    Map<PersonId, Explanation> fits =
        people.stream().collect(Collectors.toMap(p -> p, p -> now.fit(p, asked)));
    SequencedMap<PersonId, Explanation> slate = new LinkedHashMap<>();
    fits.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<PersonId, Explanation> e) -> !e.getValue().gatePassed())
                .thenComparing(e -> -e.getValue().score())
                .thenComparing(e -> e.getKey().toString()))
        .forEach(e -> slate.put(e.getKey(), e.getValue()));
    return slate;
  }

  /** Those of them whom the viewer leads. */
  Set<PersonId> hidden(Viewer viewer, Set<PersonId> people) {
    Set<PersonId> hidden = new HashSet<>();
    people.stream().filter(p -> rights.above(p).contains(viewer.self())).forEach(hidden::add);
    return hidden;
  }
}
