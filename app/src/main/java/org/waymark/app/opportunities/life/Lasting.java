package org.waymark.app.opportunities.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningParty;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.model.Extension;
import org.waymark.app.opportunities.model.Gate;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;

/** What goes on beside a role, from its start to its end; and more days for anything. */
@Service
public class Lasting {
  private final Rights rights;
  private final Seats seats;
  private final GateStore gates;
  private final PostingTerms terms;
  private final Window window;
  private final OpeningSteps steps;

  Lasting(
      Rights rights,
      Seats seats,
      GateStore gates,
      PostingTerms terms,
      Window window,
      OpeningSteps steps) {
    this.rights = rights;
    this.seats = seats;
    this.gates = gates;
    this.terms = terms;
    this.window = window;
    this.steps = steps;
  }

  @Transactional
  public Outcome<Opening> extend(
      Viewer viewer, OpeningId id, @Nullable LocalDate applyBy, @Nullable LocalDate endsOn) {
    Opening opening = rights.toWorkOn(viewer, id);
    Extension extension =
        new Extension(
            applyBy,
            endsOn,
            window.today(opening.posting().location()),
            terms.terms(opening.posting()).projects().mostMonths());
    return kept(viewer, opening, OpeningAct.EXTEND, extension.of(opening), "");
  }

  /** With those who accepted so far; the seats that are left stay empty. */
  @Transactional
  public Outcome<Opening> start(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    return seats.filled(opening) == 0 && !opening.stage().over()
        ? Outcome.refused("opportunities.start.needs_somebody")
        : kept(
            viewer,
            opening,
            OpeningAct.START,
            opening.after(OpeningParty.HIRING, OpeningAct.START, ""),
            "");
  }

  /** Done: every gate was passed. */
  @Transactional
  public Outcome<Opening> finish(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    return Gate.next(gates.of(id)).isPresent()
        ? Outcome.refused("opportunities.finish.gates_ahead")
        : kept(
            viewer,
            opening,
            OpeningAct.FINISH,
            opening.after(OpeningParty.HIRING, OpeningAct.FINISH, ""),
            "");
  }

  @Transactional
  public Outcome<Opening> endEarly(Viewer viewer, OpeningId id, String why) {
    Opening opening = rights.toWorkOn(viewer, id);
    return kept(
        viewer, opening, OpeningAct.END_EARLY, opening.ending(OpeningAct.END_EARLY, why), why);
  }

  private Outcome<Opening> kept(
      Viewer viewer, Opening before, OpeningAct act, Outcome<Opening> outcome, String why) {
    if (outcome instanceof Outcome.Done<Opening>(Opening after)) {
      steps.taken(before, after, act, viewer.self(), why);
    }
    return outcome;
  }
}
