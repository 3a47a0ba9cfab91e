package org.waymark.app.mentoring.programmes;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.shell.OpenTo;

/** What learning does with a programme. */
@Controller
@ConditionalOnWebApplication
class RunningController {
  private final ProgrammePages after;
  private final Running running;

  RunningController(ProgrammePages after, Running running) {
    this.after = after;
    this.running = running;
  }

  @PostMapping("/mentoring-programmes/{id}/opening")
  @OpenTo(Hat.LEARNING)
  View open(Viewer viewer, @PathVariable ProgrammeId id) {
    return after.after(viewer, id, running.openUp(viewer, id), "opened");
  }

  @PostMapping("/mentoring-programmes/{id}/proposal")
  @OpenTo(Hat.LEARNING)
  View propose(Viewer viewer, @PathVariable ProgrammeId id) {
    return after.after(viewer, id, running.propose(viewer, id), "proposed");
  }

  @PostMapping("/mentoring-programmes/{id}/pairs/{person}")
  @OpenTo(Hat.LEARNING)
  View adjust(
      Viewer viewer,
      @PathVariable ProgrammeId id,
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") String offer) {
    OfferId chosen = offer.isBlank() ? null : OfferId.of(offer);
    return after.after(viewer, id, running.adjust(viewer, id, person, chosen), "adjusted");
  }

  @PostMapping("/mentoring-programmes/{id}/confirmation")
  @OpenTo(Hat.LEARNING)
  View confirm(
      Viewer viewer,
      @PathVariable ProgrammeId id,
      @RequestParam(defaultValue = "") String revision) {
    return after.after(
        viewer, id, running.confirm(viewer, id, ProgrammePages.number(revision)), "confirmed");
  }

  @PostMapping("/mentoring-programmes/{id}/cancellation")
  @OpenTo(Hat.LEARNING)
  View callOff(Viewer viewer, @PathVariable ProgrammeId id) {
    return after.after(viewer, id, running.callOff(viewer, id), "called_off");
  }
}
