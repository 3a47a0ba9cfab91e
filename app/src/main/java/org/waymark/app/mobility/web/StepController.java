package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.work.Answering;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Answers to the steps of a move. */
@Controller
@ConditionalOnWebApplication
class StepController {
  private final Pages pages;
  private final Answering answering;
  private final MoveMaker maker;
  private final MoveRights rights;

  StepController(Pages pages, Answering answering, MoveMaker maker, MoveRights rights) {
    this.pages = pages;
    this.answering = answering;
    this.maker = maker;
    this.rights = rights;
  }

  @PostMapping("/moves/{id}/steps/{step}")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable MoveId id,
      @PathVariable StepId step,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String why) {
    MoveCase move = rights.seen(viewer, id).move();
    StepLine.Draft typed = new StepLine.Draft(answer, on, why);
    LocalDate later = answer.equals("later") ? Typed.day(on) : null;
    if (!List.of("yes", "no", "later").contains(answer)
        || (answer.equals("later") && later == null)) {
      return refused(viewer, id, step, typed, List.of(Refusal.of("mobility.answer.needed")));
    }
    if (later != null && later.equals(move.proposedOn())) {
      return refused(viewer, id, step, typed, List.of(Refusal.of("mobility.release.later_day")));
    }
    Reply reply = new Reply(!answer.equals("no"), later, Typed.text(why));
    return switch (answering.answer(viewer, step, reply)) {
      case Outcome.Done<MoveStep> _ -> after(viewer, id);
      case Outcome.Refused<MoveStep>(List<Refusal> no) -> refused(viewer, id, step, typed, no);
    };
  }

  /** Who only answered has nothing left to see there. */
  private View after(Viewer viewer, MoveId id) {
    boolean still = rights.sees(viewer, id);
    return pages.redirect(
        still ? "/moves/" + id : "/team/moves", Toast.of("mobility.toast.answered"));
  }

  /** HR asks again. */
  @PostMapping("/moves/{id}/steps/{step}/again")
  @OpenTo(Hat.HR_PARTNER)
  View again(Viewer viewer, @PathVariable MoveId id, @PathVariable StepId step) {
    return switch (answering.askAgain(viewer, step)) {
      case Outcome.Done<MoveStep> _ ->
          pages.redirect("/moves/" + id, Toast.of("mobility.toast.asked_again"));
      case Outcome.Refused<MoveStep>(List<Refusal> no) ->
          refused(viewer, id, step, StepLine.Draft.NOTHING, no);
    };
  }

  private View refused(
      Viewer viewer, MoveId id, StepId step, StepLine.Draft typed, List<Refusal> no) {
    MoveView view = maker.of(viewer, rights.seen(viewer, id), no, null);
    return pages.refused(MoveController.PAGE, MoveController.PAGE, view.typed(step, typed));
  }
}
