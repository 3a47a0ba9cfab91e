package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.model.Gate;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;

/**
 * The days on which a project is looked at: planned before it runs, answered one after the other.
 */
@Service
public class Gates {
  private final Rights rights;
  private final GateStore store;
  private final OpeningSteps steps;
  private final OpeningDuties duties;
  private final Clock clock;

  Gates(Rights rights, GateStore store, OpeningSteps steps, OpeningDuties duties, Clock clock) {
    this.rights = rights;
    this.store = store;
    this.steps = steps;
    this.duties = duties;
    this.clock = clock;
  }

  /** Of an opening that the viewer may see. */
  public List<Gate> of(Viewer viewer, OpeningId id) {
    rights.seen(viewer, id);
    return store.of(id);
  }

  @Transactional
  public Outcome<OpeningId> add(
      Viewer viewer, OpeningId id, String title, @Nullable LocalDate due) {
    Opening opening = toPlan(viewer, id);
    if (!planned(opening)) {
      return Outcome.refused("opportunities.gates.planned_before");
    }
    Optional<Refusal> no = Gate.refusal(opening.posting(), store.of(id), title, due);
    if (due == null || no.isPresent()) {
      return Outcome.refused(no.stream().toList());
    }
    store.add(id, title.strip(), due);
    return Outcome.done(id);
  }

  @Transactional
  public Outcome<OpeningId> remove(Viewer viewer, OpeningId id, int nr) {
    Opening opening = toPlan(viewer, id);
    if (!planned(opening)) {
      return Outcome.refused("opportunities.gates.planned_before");
    }
    if (!store.remove(id, nr)) {
      throw new NotYours();
    }
    return Outcome.done(id);
  }

  /** Goes on, or ends here; the next one ahead, and never without saying why. */
  @Transactional
  public Outcome<Opening> answer(Viewer viewer, OpeningId id, int nr, boolean passed, String why) {
    Opening opening = toPlan(viewer, id);
    List<Gate> gates = store.of(id);
    if (gates.stream().noneMatch(gate -> gate.nr() == nr)) {
      throw new NotYours();
    }
    if (Gate.next(gates).filter(gate -> gate.nr() == nr).isEmpty()) {
      return Outcome.refused("opportunities.gates.one_after_the_other");
    }
    OpeningAct act = passed ? OpeningAct.PASS_GATE : OpeningAct.STOP_AT_GATE;
    Outcome<Opening> outcome = opening.ending(act, why);
    if (outcome instanceof Outcome.Done<Opening>(Opening after)) {
      store.answered(id, nr, passed, why.strip(), viewer.self(), clock.instant());
      duties.gatePassed(opening, nr);
      steps.taken(opening, after, act, viewer.self(), why);
    }
    return outcome;
  }

  /** What somebody has to agree to stays as it is meanwhile. */
  private static boolean planned(Opening opening) {
    return !opening.stage().over() && opening.stage() != Stage.WAITING;
  }

  private Opening toPlan(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    if (opening.posting().kind() != OpeningKind.PROJECT) {
      throw new NotYours();
    }
    return opening;
  }
}
