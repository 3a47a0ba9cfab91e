package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.offers.Asked;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Asking somebody for support, and asking further people. */
@Controller
@ConditionalOnWebApplication
class AskController {
  private static final String PAGE = "mentoring/ask.jte";
  private final Pages pages;
  private final AskMaker maker;
  private final Asking asking;

  AskController(Pages pages, AskMaker maker, Asking asking) {
    this.pages = pages;
    this.maker = maker;
    this.asking = asking;
  }

  @GetMapping("/mentors/{id}/request")
  @OpenTo(Hat.EMPLOYEE)
  View form(Viewer viewer, @PathVariable OfferId id, @RequestParam Map<String, String> params) {
    return pages.page(PAGE, maker.of(viewer, id, Asked.of(params), AskForm.EMPTY, List.of()));
  }

  @PostMapping("/mentors/{id}/request")
  @OpenTo(Hat.EMPLOYEE)
  View ask(
      Viewer viewer, @PathVariable OfferId id, @RequestParam MultiValueMap<String, String> params) {
    Asked asked = Asked.of(params.toSingleValueMap());
    AskForm form = AskForm.of(params);
    Outcome<MentorshipId> outcome =
        asking.ask(viewer, asked.kind(), asked.need(form.words()), form.list(id), form.anybody());
    return switch (outcome) {
      case Outcome.Done<MentorshipId>(MentorshipId made) ->
          pages.redirect("/mentorships/" + made, Toast.of("mentoring.toast.asked"));
      case Outcome.Refused<MentorshipId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, id, asked, form, no));
    };
  }
}
