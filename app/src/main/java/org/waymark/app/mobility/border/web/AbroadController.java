package org.waymark.app.mobility.border.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.BorderRights;
import org.waymark.app.mobility.border.InternationalCases;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Story;
import org.waymark.app.mobility.web.Typed;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** An international case: its page, and what is written and decided there. */
@Controller
@ConditionalOnWebApplication
class AbroadController {
  static final String PAGE = "abroad/one.jte";
  private static final String HERE = "/moves-abroad/{id}";
  private final Pages pages;
  private final AbroadMaker maker;
  private final BorderRights rights;
  private final InternationalCases cases;
  private final Audit audit;

  AbroadController(
      Pages pages, AbroadMaker maker, BorderRights rights, InternationalCases cases, Audit audit) {
    this.pages = pages;
    this.maker = maker;
    this.rights = rights;
    this.cases = cases;
    this.audit = audit;
  }

  @GetMapping(HERE)
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable BorderId id) {
    BorderRights.Seen seen = rights.seen(viewer, id);
    audit.read(viewer, seen.border().person(), "international_case", "/moves-abroad/" + id);
    return pages.page(PAGE, maker.of(viewer, seen, List.of()));
  }

  /** What the person writes. */
  @PostMapping(HERE + "/assessment")
  @OpenTo(Hat.EMPLOYEE)
  View assess(
      Viewer viewer,
      @PathVariable BorderId id,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") String motivation,
      @RequestParam(defaultValue = "") String contributions,
      @RequestParam(defaultValue = "false") boolean ask) {
    Outcome<BorderCase> outcome =
        cases.assess(
            viewer, id, Typed.text(motivation), Typed.text(contributions), answers(typed), ask);
    return after(viewer, id, outcome, ask ? "mobility.border.asked" : "mobility.border.kept");
  }

  /** What HR found. */
  @PostMapping(HERE + "/consultation")
  @OpenTo(Hat.HR_PARTNER)
  View consult(
      Viewer viewer,
      @PathVariable BorderId id,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "true") boolean present) {
    Story story =
        new Story("", "", text(typed, "benefit"), text(typed, "cost"), text(typed, "consulted"));
    InternationalCases.Finding finding =
        new InternationalCases.Finding(
            text(typed, "country"), story, answers(typed), present, text(typed, "words"));
    return after(
        viewer,
        id,
        cases.consult(viewer, id, finding),
        present ? "mobility.border.presented" : "mobility.border.sent_back");
  }

  /** What leaders decide. */
  @PostMapping(HERE + "/alignment")
  @OpenTo(Hat.EMPLOYEE)
  View align(
      Viewer viewer,
      @PathVariable BorderId id,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String why) {
    rights.seen(viewer, id);
    if (!List.of("yes", "no").contains(answer)) {
      return refused(viewer, id, List.of(Refusal.of("mobility.answer.needed")));
    }
    Outcome<BorderCase> outcome = cases.align(viewer, id, answer.equals("yes"), Typed.text(why));
    return outcome instanceof Outcome.Done<BorderCase>
        ? pages.redirect("/moves-abroad", Toast.of("mobility.toast.answered"))
        : after(viewer, id, outcome, "mobility.toast.answered");
  }

  @PostMapping(HERE + "/answers")
  @OpenTo(Hat.EMPLOYEE)
  View answer(Viewer viewer, @PathVariable BorderId id, @RequestParam Map<String, String> typed) {
    return after(viewer, id, cases.answer(viewer, id, answers(typed)), "mobility.border.answered");
  }

  @PostMapping(HERE + "/end")
  @OpenTo(Hat.EMPLOYEE)
  View close(
      Viewer viewer, @PathVariable BorderId id, @RequestParam(defaultValue = "") String why) {
    return after(viewer, id, cases.close(viewer, id, Typed.text(why)), "mobility.border.closed");
  }

  private static String text(Map<String, String> typed, String name) {
    return Typed.text(typed.getOrDefault(name, ""));
  }

  private static Map<Risk, Answer> answers(Map<String, String> typed) {
    Map<Risk, Answer> all = new HashMap<>();
    for (Risk risk : Risk.values()) {
      Answer.of(typed.getOrDefault("q_" + risk.code(), ""))
          .ifPresent(answer -> all.put(risk, answer));
    }
    return all;
  }

  private View after(Viewer viewer, BorderId id, Outcome<BorderCase> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<BorderCase> _ -> pages.redirect("/moves-abroad/" + id, Toast.of(said));
      case Outcome.Refused<BorderCase>(List<Refusal> no) -> refused(viewer, id, no);
    };
  }

  private View refused(Viewer viewer, BorderId id, List<Refusal> no) {
    return pages.refused(PAGE, PAGE, maker.of(viewer, rights.seen(viewer, id), no));
  }
}
