package org.waymark.app.opportunities.selection;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.flow.ApplicationSteps;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.life.OpeningSteps;
import org.waymark.app.opportunities.life.Shares;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.Opening;

/** What a person says to an offer. */
@Service
public class Answering {
  private final ApplicationRights rights;
  private final ApplicationSteps steps;
  private final Seats seats;
  private final Shares shares;
  private final OpeningSteps life;
  private final Clock clock;

  Answering(
      ApplicationRights rights,
      ApplicationSteps steps,
      Seats seats,
      Shares shares,
      OpeningSteps life,
      Clock clock) {
    this.rights = rights;
    this.steps = steps;
    this.seats = seats;
    this.shares = shares;
    this.life = life;
    this.clock = clock;
  }

  /**
   * A seat is theirs from now on, and of a project its share of their time; with the last one the
   * opening is over, or what goes on begins.
   */
  @Transactional
  public Outcome<Application> accept(Viewer viewer, ApplicationId id) {
    ApplicationRights.Seen seen = rights.toAnswer(viewer, id);
    Opening opening = seen.opening();
    int free = seats.free(opening);
    if (free < 1 && seen.application().underway()) {
      return Outcome.refused("opportunities.accept.no_seat_left");
    }
    if (seen.application().stage() == ApplicationStage.OFFER
        && shares.take(opening, id, viewer.self(), clock.instant())
            instanceof Outcome.Refused<PersonId>(List<Refusal> no)) {
      return Outcome.refused(no);
    }
    Outcome<Application> outcome = answer(viewer, seen, ApplicationAct.ACCEPT, "");
    if (outcome instanceof Outcome.Done<Application>) {
      seats.take(opening, id, clock.instant());
      if (free == 1) {
        life.filled(opening, viewer.self());
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
}
