package org.waymark.app.mobility.reactions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.work.CaseOpening;
import org.waymark.app.opportunities.events.Accepted;

/** Whoever accepted has a move before them. */
@Component
class Acceptances {
  private final CaseOpening cases;

  Acceptances(CaseOpening cases) {
    this.cases = cases;
  }

  @ApplicationModuleListener
  void on(Accepted accepted) {
    cases.open(accepted.application(), accepted.opening(), accepted.person());
  }
}
