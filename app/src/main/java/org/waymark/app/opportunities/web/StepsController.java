package org.waymark.app.opportunities.web;

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
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.opportunities.selection.Selecting;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Each step with an application, and what the person says to an offer. */
@Controller
@ConditionalOnWebApplication
class StepsController {
  private static final String PAGE = "opportunities/application.jte";
  private final Pages pages;
  private final Selecting selecting;
  private final Answering answering;
  private final ApplicationMaker maker;

  StepsController(Pages pages, Selecting selecting, Answering answering, ApplicationMaker maker) {
    this.pages = pages;
    this.selecting = selecting;
    this.answering = answering;
    this.maker = maker;
  }

  @PostMapping("/applications/{id}/screening")
  @OpenTo(Hat.EMPLOYEE)
  View screening(Viewer viewer, @PathVariable ApplicationId id) {
    return after(viewer, id, selecting.lookInto(viewer, id), "opportunities.screening.toast");
  }

  @PostMapping("/applications/{id}/conversation")
  @OpenTo(Hat.EMPLOYEE)
  View conversation(Viewer viewer, @PathVariable ApplicationId id) {
    return after(viewer, id, selecting.askToTalk(viewer, id), "opportunities.conversation.toast");
  }

  @PostMapping("/applications/{id}/offer")
  @OpenTo(Hat.EMPLOYEE)
  View offer(Viewer viewer, @PathVariable ApplicationId id) {
    return after(viewer, id, selecting.offer(viewer, id), "opportunities.offer.toast");
  }

  @PostMapping("/applications/{id}/acceptance")
  @OpenTo(Hat.EMPLOYEE)
  View accept(Viewer viewer, @PathVariable ApplicationId id) {
    return after(viewer, id, answering.accept(viewer, id), "opportunities.accepted.toast");
  }

  @PostMapping("/applications/{id}/declining")
  @OpenTo(Hat.EMPLOYEE)
  View decline(
      Viewer viewer, @PathVariable ApplicationId id, @RequestParam(defaultValue = "") String why) {
    return after(
        viewer,
        id,
        answering.decline(viewer, id, why.replace("\0", "").strip()),
        "opportunities.declined.toast");
  }

  private View after(Viewer viewer, ApplicationId id, Outcome<Application> outcome, String done) {
    return switch (outcome) {
      case Outcome.Done<Application> _ -> pages.redirect("/applications/" + id, Toast.of(done));
      case Outcome.Refused<Application>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.view(viewer, id, no));
    };
  }
}
