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
import org.waymark.app.opportunities.decisions.Question;
import org.waymark.app.opportunities.decisions.Questions;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Questioning a decision, and answering that. */
@Controller
@ConditionalOnWebApplication
class QuestionController {
  private static final String PAGE = "opportunities/application.jte";
  private final Pages pages;
  private final Questions questions;
  private final ApplicationMaker maker;

  QuestionController(Pages pages, Questions questions, ApplicationMaker maker) {
    this.pages = pages;
    this.questions = questions;
    this.maker = maker;
  }

  @PostMapping("/applications/{id}/dispute")
  @OpenTo(Hat.EMPLOYEE)
  View ask(
      Viewer viewer,
      @PathVariable ApplicationId id,
      @RequestParam(defaultValue = "") String words) {
    return after(viewer, id, questions.ask(viewer, id, clean(words)), "asked");
  }

  @PostMapping("/applications/{id}/dispute/answer")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable ApplicationId id,
      @RequestParam(defaultValue = "yes") String stands,
      @RequestParam(defaultValue = "") String words) {
    boolean still = !stands.equals("no");
    return after(viewer, id, questions.answer(viewer, id, still, clean(words)), "answered");
  }

  private View after(Viewer viewer, ApplicationId id, Outcome<Question> outcome, String done) {
    return switch (outcome) {
      case Outcome.Done<Question> _ ->
          pages.redirect("/applications/" + id, Toast.of("opportunities.question.toast." + done));
      case Outcome.Refused<Question>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.view(viewer, id, no));
    };
  }

  private static String clean(String text) {
    return text.replace("\0", "").replace("\r\n", "\n").strip();
  }
}
