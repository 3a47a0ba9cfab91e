package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.life.ExemptionAnswers;
import org.waymark.app.opportunities.life.Exemptions;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.policy.Terms.PostingException;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Asking that an opening goes outside at once, and answering. */
@Controller
@ConditionalOnWebApplication
class ExemptionController {
  private static final String LIST = "opportunities/approvals.jte";
  private final Pages pages;
  private final LifePages answers;
  private final ApprovalsMaker maker;
  private final Exemptions exemptions;
  private final ExemptionAnswers decisions;

  ExemptionController(
      Pages pages,
      LifePages answers,
      ApprovalsMaker maker,
      Exemptions exemptions,
      ExemptionAnswers decisions) {
    this.pages = pages;
    this.answers = answers;
    this.maker = maker;
    this.exemptions = exemptions;
    this.decisions = decisions;
  }

  @PostMapping("/openings/{id}/exemption")
  @OpenTo(Hat.EMPLOYEE)
  View ask(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String why,
      Locale language) {
    PostingException given = PostingException.of(reason).orElseThrow(NotYours::new);
    String said = LifeController.clean(why);
    return answers.after(
        viewer,
        id,
        exemptions.ask(viewer, id, given, said),
        "opportunities.exemption.asked",
        language,
        Map.of("ex-reason", reason, "ex-why", said));
  }

  @PostMapping("/openings/{id}/exemption/removal")
  @OpenTo(Hat.EMPLOYEE)
  View takeBack(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return answers.after(
        viewer,
        id,
        exemptions.takeBack(viewer, id),
        "opportunities.exemption.taken_back",
        language);
  }

  @PostMapping("/openings/{id}/exemption/answer")
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER})
  View answer(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String words,
      Locale language) {
    String said = LifeController.clean(words);
    Outcome<Exemption> outcome =
        choice.equals("grant")
            ? decisions.grant(viewer, id, LifeController.day(until), said)
            : decisions.refuse(viewer, id, said);
    return switch (outcome) {
      case Outcome.Done<Exemption> _ ->
          pages.redirect("/openings/approvals", Toast.of("opportunities.exemption.answered"));
      case Outcome.Refused<Exemption>(List<Refusal> no) ->
          pages.refused(
              LIST,
              LIST,
              maker.view(viewer, language, new ApprovalsView.Typed(id, until, said, no)));
    };
  }
}
