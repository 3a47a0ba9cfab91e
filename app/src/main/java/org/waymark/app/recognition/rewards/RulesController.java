package org.waymark.app.recognition.rewards;

import java.util.List;
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
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** The rules of rewards: everybody reads them, HR changes them, two of them at a time. */
@Controller
@ConditionalOnWebApplication
class RulesController {
  private static final String ADDRESS = "/rewards/rules";
  private static final String PAGE = "recognition/rules.jte";
  private static final String EDIT = "recognition/rules-edit.jte";
  private final Pages pages;
  private final RulePages maker;
  private final RuleSteps steps;
  private final RuleBook book;

  RulesController(Pages pages, RulePages maker, RuleSteps steps, RuleBook book) {
    this.pages = pages;
    this.maker = maker;
    this.steps = steps;
    this.book = book;
  }

  @GetMapping(ADDRESS)
  @OpenTo(everyone = true)
  View all(Viewer viewer) {
    return pages.page(PAGE, maker.view(viewer, List.of()));
  }

  @GetMapping(ADDRESS + "/edit")
  @OpenTo(Hat.HR_PARTNER)
  View edit() {
    return pages.page(EDIT, new RuleEditView(maker.shown(book.inForce()), "", List.of()));
  }

  @PostMapping(ADDRESS)
  @OpenTo(Hat.HR_PARTNER)
  View propose(Viewer viewer, @RequestParam Map<String, String> params) {
    RuleForm form = new RuleForm(params);
    Rules typed = form.read(book.inForce());
    return switch (steps.propose(viewer, typed, form.why())) {
      case Outcome.Done<Integer> _ ->
          pages.redirect(ADDRESS, Toast.of("recognition.rules.toast.proposed"));
      case Outcome.Refused<Integer>(List<Refusal> no) ->
          pages.refused(EDIT, EDIT, new RuleEditView(maker.shown(typed), form.why(), no));
    };
  }

  @PostMapping(ADDRESS + "/{version}/answer")
  @OpenTo(Hat.HR_PARTNER)
  View answer(
      Viewer viewer, @PathVariable int version, @RequestParam(defaultValue = "") String choice) {
    boolean agree = choice.equals("agree");
    return switch (steps.answer(viewer, version, agree)) {
      case Outcome.Done<Integer> _ ->
          pages.redirect(
              ADDRESS, Toast.of("recognition.rules.toast." + (agree ? "agreed" : "dropped")));
      case Outcome.Refused<Integer>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.view(viewer, no));
    };
  }
}
