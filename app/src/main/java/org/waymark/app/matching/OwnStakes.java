package org.waymark.app.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Stakes;

/** Somebody's points on an opening straight from their levels, without waiting for the index. */
@Component
class OwnStakes implements Stakes {
  private final Openings openings;
  private final Profiles profiles;
  private final Snapshots snapshots;

  OwnStakes(Openings openings, Profiles profiles, Snapshots snapshots) {
    this.openings = openings;
    this.profiles = profiles;
    this.snapshots = snapshots;
  }

  @Override
  public boolean sees(Viewer viewer, UUID opening) {
    OpeningId id = new OpeningId(opening);
    return openings.visibleTo(viewer, List.of(id)).contains(id);
  }

  @Override
  public Optional<Stake> of(PersonId person, UUID opening) {
    OpeningId id = new OpeningId(opening);
    return openings.card(id).map(OpeningCard::title).map(t -> new Stake(t, points(person, id)));
  }

  private int points(PersonId person, OpeningId opening) {
    return snapshots
        .scale()
        .fit(
            openings.requirementsOf(opening),
            profiles.estimates(List.of(person)).getOrDefault(person, List.of()))
        .displayScore();
  }
}
