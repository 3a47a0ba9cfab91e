package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.life.Publishing;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Openings that wait for somebody to agree, and what they say. */
@Controller
@ConditionalOnWebApplication
class ApprovalController {
  private static final String LIST = "/openings/approvals";
  private final Pages pages;
  private final ApprovalsMaker maker;
  private final Publishing publishing;
  private final LifePages answers;

  ApprovalController(Pages pages, ApprovalsMaker maker, Publishing publishing, LifePages answers) {
    this.pages = pages;
    this.maker = maker;
    this.publishing = publishing;
    this.answers = answers;
  }

  @GetMapping(LIST)
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER})
  View list(Viewer viewer, Locale language) {
    return pages.page("opportunities/approvals.jte", maker.view(viewer, language));
  }

  @PostMapping("/openings/{id}/approval")
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER})
  View approve(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return after(
        viewer,
        id,
        publishing.approve(viewer, id),
        "opportunities.published.toast",
        language,
        Map.of());
  }

  @PostMapping("/openings/{id}/approval/refusal")
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER})
  View giveBack(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String why,
      Locale language) {
    return after(
        viewer,
        id,
        publishing.giveBack(viewer, id, LifeController.clean(why)),
        "opportunities.approval.returned",
        language,
        Map.of("return-why", LifeController.clean(why)));
  }

  @PostMapping("/openings/{id}/approval/removal")
  @OpenTo(Hat.EMPLOYEE)
  View takeBack(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return answers.after(
        viewer, id, publishing.takeBack(viewer, id), "opportunities.approval.taken_back", language);
  }

  private View after(
      Viewer viewer,
      OpeningId id,
      Outcome<Opening> outcome,
      String said,
      Locale language,
      Map<String, String> typed) {
    return switch (outcome) {
      case Outcome.Done<Opening> _ -> pages.redirect(LIST, Toast.of(said));
      case Outcome.Refused<Opening>(List<Refusal> no) ->
          answers.refused(viewer, id, no, language, typed);
    };
  }
}
