package org.waymark.app.opportunities.selection;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.opportunities.flow.ApplicationSteps;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;

/** What a person says to an offer. */
@Service
public class Answering {
  private final ApplicationRights rights;
  private final ApplicationSteps steps;
  private final Seats seats;
  private final OpeningRepository openings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Answering(
      ApplicationRights rights,
      ApplicationSteps steps,
      Seats seats,
      OpeningRepository openings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rights = rights;
    this.steps = steps;
    this.seats = seats;
    this.openings = openings;
    this.events = events;
    this.clock = clock;
  }

  /** A seat is theirs from now on; with the last one the opening is over. */
  @Transactional
  public Outcome<Application> accept(Viewer viewer, ApplicationId id) {
    ApplicationRights.Seen seen = rights.toAnswer(viewer, id);
    Opening opening = seen.opening();
    int free = seats.free(opening);
    if (free < 1 && seen.application().underway()) {
      return Outcome.refused("opportunities.accept.no_seat_left");
    }
    Outcome<Application> outcome = answer(viewer, seen, ApplicationAct.ACCEPT, "");
    if (outcome instanceof Outcome.Done<Application>) {
      seats.take(opening, id, clock.instant());
      if (free == 1) {
        close(viewer, opening);
      }
    }
    return outcome;
  }

  @Transactional
  public Outcome<Application> decline(Viewer viewer, ApplicationId id, String why) {
    ApplicationRights.Seen seen = rights.toAnswer(viewer, id);
    return why.length() > Application.LONGEST_WHY
        ? Outcome.refused("opportunities.withdraw.why_fits", Application.LONGEST_WHY)
        : answer(viewer, seen, ApplicationAct.DECLINE, why);
  }

  private Outcome<Application> answer(
      Viewer viewer, ApplicationRights.Seen seen, ApplicationAct act, String why) {
    return steps.take(seen.application(), ApplicationParty.PERSON, act, viewer.self(), why);
  }

  private void close(Viewer viewer, Opening opening) {
    if (opening.close(Opening.FILLED) instanceof Outcome.Done<Opening>(Opening closed)) {
      openings.move(closed, new Change(clock.instant(), viewer.self(), Opening.FILLED));
      events.publishEvent(new OpeningClosed(closed.id()));
    }
  }
}
