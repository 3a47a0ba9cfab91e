package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.life.OpeningDutyStore.Kind;
import org.waymark.app.opportunities.model.Opening;

/** What falls due with an opening, as it comes from one stage to the next. */
@Component
class OpeningDuties {
  private final OpeningDutyStore store;
  private final GateStore gates;
  private final PostingTerms terms;
  private final Window window;
  private final Clock clock;

  OpeningDuties(
      OpeningDutyStore store, GateStore gates, PostingTerms terms, Window window, Clock clock) {
    this.store = store;
    this.gates = gates;
    this.terms = terms;
    this.window = window;
    this.clock = clock;
  }

  void follow(Opening before, Opening after) {
    if (before.stage() == Stage.WAITING) {
      store.done(Kind.APPROVAL, after.id(), clock.instant());
    }
    switch (after.stage()) {
      case WAITING ->
          store.open(
              Kind.APPROVAL,
              after.id(),
              0,
              window.after(approvalDays(after), after.posting().location()));
      case PUBLISHED -> goesOutside(after);
      case RUNNING -> runs(after);
      case CLOSED, WITHDRAWN, FINISHED, ENDED -> store.allDone(after.id(), clock.instant());
      case DRAFT -> {
        // nobody waits for it
      }
    }
  }

  private int approvalDays(Opening opening) {
    return terms.terms(opening.posting()).posting().approvalDays();
  }

  void exemptionAsked(Opening opening) {
    store.open(
        Kind.EXEMPTION,
        opening.id(),
        0,
        window.after(approvalDays(opening), opening.posting().location()));
  }

  void exemptionAnswered(OpeningId opening) {
    store.done(Kind.EXEMPTION, opening, clock.instant());
  }

  /** Its days for people inside alone are over before their time. */
  void outsideNow(OpeningId opening) {
    store.done(Kind.INSIDE_OVER, opening, clock.instant());
  }

  void gatePassed(Opening opening, int nr) {
    store.done(Kind.GATE, opening.id(), nr, clock.instant());
  }

  private void goesOutside(Opening opening) {
    LocalDate last = opening.posting().dates().insideUntil();
    if (last != null
        && opening.posting().kind() == OpeningKind.ROLE
        && !opening.audience().restricted()) {
      morningAfter(Kind.INSIDE_OVER, opening, last);
    }
  }

  private void runs(Opening opening) {
    store.done(Kind.INSIDE_OVER, opening.id(), clock.instant());
    LocalDate ends = opening.posting().ends();
    if (ends != null) {
      morningAfter(Kind.END, opening, ends);
    }
    gates
        .of(opening.id())
        .forEach(
            gate ->
                store.openOnce(
                    Kind.GATE,
                    opening.id(),
                    gate.nr(),
                    window.morning(gate.due(), opening.posting().location())));
  }

  private void morningAfter(Kind kind, Opening opening, LocalDate day) {
    store.open(
        kind, opening.id(), 0, window.morning(day.plusDays(1), opening.posting().location()));
  }
}
