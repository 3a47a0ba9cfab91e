package org.waymark.app.mobility.reactions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.work.Homecomings;
import org.waymark.app.mobility.work.OverBefore;
import org.waymark.app.opportunities.events.OpeningStepTaken;

/** A rotation goes on longer, or is over: so is the stay of those who went there. */
@Component
class Rotations {
  private final Homecomings homecomings;
  private final OverBefore before;

  Rotations(Homecomings homecomings, OverBefore before) {
    this.homecomings = homecomings;
    this.before = before;
  }

  @ApplicationModuleListener
  void on(OpeningStepTaken step) {
    switch (step.act()) {
      case EXTEND -> homecomings.follow(step.opening());
      case FINISH, END_EARLY, STOP_AT_GATE -> {
        homecomings.follow(step.opening());
        before.tell(step.opening());
      }
      case HAND_IN,
          TAKE_BACK,
          APPROVE,
          RETURN,
          PUBLISH,
          CLOSE,
          WITHDRAW,
          FILL,
          START,
          PASS_GATE -> {
        // says nothing of its end
      }
    }
  }
}
