package org.waymark.app.opportunities.selection;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.flow.ApplicationSteps;
import org.waymark.app.opportunities.flow.Pauses;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRights;

/** What those who fill an opening do with an application, but for saying no. */
@Service
public class Selecting {
  private final ApplicationRights rights;
  private final ApplicationSteps steps;
  private final Seats seats;
  private final Pauses pauses;

  Selecting(ApplicationRights rights, ApplicationSteps steps, Seats seats, Pauses pauses) {
    this.rights = rights;
    this.steps = steps;
    this.seats = seats;
    this.pauses = pauses;
  }

  @Transactional
  public Outcome<Application> lookInto(Viewer viewer, ApplicationId id) {
    return take(viewer, rights.toDecide(viewer, id), ApplicationAct.LOOK_INTO_IT);
  }

  @Transactional
  public Outcome<Application> askToTalk(Viewer viewer, ApplicationId id) {
    ApplicationRights.Seen seen = rights.toDecide(viewer, id);
    List<Refusal> no = pauses.refusals(seen.application().person());
    return no.isEmpty() ? take(viewer, seen, ApplicationAct.ASK_TO_TALK) : Outcome.refused(no);
  }

  /** One offer for each seat that is still free, so that nobody accepts what is gone. */
  @Transactional
  public Outcome<Application> offer(Viewer viewer, ApplicationId id) {
    ApplicationRights.Seen seen = rights.toDecide(viewer, id);
    List<Refusal> no = new ArrayList<>(rights.conflicts(viewer, seen.application()));
    no.addAll(pauses.refusals(seen.application().person()));
    if (seats.free(seen.opening()) <= seats.offered(seen.opening())) {
      no.add(Refusal.of("opportunities.offer.every_seat_has_one"));
    }
    return no.isEmpty() ? take(viewer, seen, ApplicationAct.MAKE_AN_OFFER) : Outcome.refused(no);
  }

  private Outcome<Application> take(
      Viewer viewer, ApplicationRights.Seen seen, ApplicationAct act) {
    return steps.take(seen.application(), ApplicationParty.HIRING, act, viewer.self(), "");
  }
}
