package org.waymark.app.skills.feedback;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Option;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Requests for feedback: those there are, and asking anew. */
@Controller
@ConditionalOnWebApplication
class FeedbackController {
  private static final String ASK = "skills/feedback-ask.jte";
  private final Pages pages;
  private final FeedbackMaker maker;
  private final AskMaker asks;
  private final Asking asking;

  FeedbackController(Pages pages, FeedbackMaker maker, AskMaker asks, Asking asking) {
    this.pages = pages;
    this.maker = maker;
    this.asks = asks;
    this.asking = asking;
  }

  @GetMapping("/feedback")
  @OpenTo(Hat.EMPLOYEE)
  View list(Viewer viewer) {
    return pages.page("skills/feedback-list.jte", maker.list(viewer));
  }

  @GetMapping("/feedback/new")
  @OpenTo(Hat.EMPLOYEE)
  View fresh(Viewer viewer, @RequestParam MultiValueMap<String, String> params) {
    return pages.page(ASK, asks.of(viewer, AskForm.of(params), List.of()));
  }

  /** The same form with somebody more, or with whom a name finds. */
  @PostMapping("/feedback/new")
  @OpenTo(Hat.EMPLOYEE)
  View add(Viewer viewer, @RequestParam MultiValueMap<String, String> params) {
    return pages.page(ASK, asks.of(viewer, AskForm.of(params), List.of()));
  }

  /** Colleagues whose name somebody types. */
  @GetMapping("/feedback/people")
  @OpenTo(Hat.EMPLOYEE)
  View people(Viewer viewer, @RequestParam(defaultValue = "") String q) {
    return pages.page(
        "shell/options.jte",
        asks.search(viewer, q, List.of()).stream().map(FeedbackController::option).toList());
  }

  private static Option option(PersonCard card) {
    return new Option(
        card.id().toString(), card.name(), card.roleTitle() + ", " + card.unitName(), null);
  }

  @PostMapping("/feedback")
  @OpenTo(Hat.EMPLOYEE)
  View ask(Viewer viewer, @RequestParam MultiValueMap<String, String> params) {
    AskForm form = AskForm.of(params);
    RoleId role = form.role();
    Outcome<List<UUID>> outcome =
        role == null
            ? Outcome.refused("skills.feedback.refused.role")
            : asking.ask(viewer, role, form.whom(), form.words());
    return switch (outcome) {
      case Outcome.Done<List<UUID>>(List<UUID> sent) ->
          pages.redirect("/feedback", Toast.of("skills.feedback.toast.asked", sent.size()));
      case Outcome.Refused<List<UUID>>(List<Refusal> reasons) ->
          pages.refused(ASK, ASK, asks.of(viewer, form, reasons));
    };
  }
}
