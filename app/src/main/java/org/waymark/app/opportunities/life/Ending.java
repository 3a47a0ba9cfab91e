package org.waymark.app.opportunities.life;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.SentApplications;

/** Closes or withdraws what is published. Nobody who applied is left without an answer. */
@Service
public class Ending {
  private final Rights rights;
  private final SentApplications sent;
  private final Seats seats;
  private final OpeningSteps steps;

  Ending(Rights rights, SentApplications sent, Seats seats, OpeningSteps steps) {
    this.rights = rights;
    this.sent = sent;
    this.seats = seats;
    this.steps = steps;
  }

  /** By {@link OpeningAct#CLOSE} or {@link OpeningAct#WITHDRAW}. */
  @Transactional
  public Outcome<Opening> end(Viewer viewer, OpeningId id, OpeningAct act, String why) {
    Opening opening = rights.toWorkOn(viewer, id);
    Outcome<Opening> outcome = opening.ending(act, why);
    List<Refusal> no = obstacles(opening);
    if (!no.isEmpty()) {
      List<Refusal> all = new ArrayList<>();
      if (outcome instanceof Outcome.Refused<Opening>(List<Refusal> reasons)) {
        all.addAll(reasons);
      }
      all.addAll(no);
      return Outcome.refused(all);
    }
    if (outcome instanceof Outcome.Done<Opening>(Opening ended)) {
      steps.taken(opening, ended, act, viewer.self(), why);
    }
    return outcome;
  }

  private List<Refusal> obstacles(Opening opening) {
    List<Refusal> no = new ArrayList<>();
    int waiting = sent.underwayFor(opening.id()).size();
    if (waiting > 0) {
      no.add(Refusal.of("opportunities.close.answers_owed", waiting, opening.id().toString()));
    }
    if (opening.posting().kind().runs() && !opening.stage().over() && seats.filled(opening) > 0) {
      no.add(Refusal.of("opportunities.close.somebody_accepted"));
    }
    return no;
  }
}
