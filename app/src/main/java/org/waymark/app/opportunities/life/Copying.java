package org.waymark.app.opportunities.life;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Rights;

/** A new draft like an opening that there is or was. */
@Service
public class Copying {
  private final Rights rights;
  private final Posters posters;
  private final OpeningRepository openings;
  private final Openings read;
  private final Clock clock;

  Copying(Rights rights, Posters posters, OpeningRepository openings, Openings read, Clock clock) {
    this.rights = rights;
    this.posters = posters;
    this.openings = openings;
    this.read = read;
    this.clock = clock;
  }

  /**
   * With all that it says and asks for, and those who fill it; without its days, and without
   * anybody for whom alone it was there.
   */
  @Transactional
  public Outcome<OpeningId> copy(Viewer viewer, OpeningId id) {
    Rights.Seen seen = rights.seen(viewer, id);
    if (!seen.standing().mayWorkOn()) {
      throw new NotYours();
    }
    Opening like = seen.opening();
    if (!posters.reach(viewer, like.posting().kind()).covers(like.posting().unit())) {
      return Outcome.refused("opportunities.posting.in_reach");
    }
    OpeningId copy = new OpeningId(UuidCreator.getTimeOrderedEpoch());
    Opening draft =
        Opening.draft(
            copy,
            like.posting().with(Dates.OPEN),
            viewer.self(),
            like.coOwners().stream()
                .filter(person -> !viewer.is(person))
                .collect(Collectors.toSet()),
            Audience.EVERYBODY.restricted(like.audience().restricted()));
    openings.add(draft, new Change(clock.instant(), viewer.self(), null));
    if (like.requirementsRevision() > 0) {
      openings.keep(draft.asking(openings.ask(copy, read.requirementsOf(id))));
    }
    return Outcome.done(copy);
  }
}
