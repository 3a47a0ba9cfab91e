package org.waymark.app.opportunities.decisions;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Withdrawing an opening for which people applied. */
@Controller
@ConditionalOnWebApplication
class ClosingController {
  private static final String PAGE = "opportunities/closing.jte";
  private final Pages pages;
  private final Closing closing;
  private final Openings openings;
  private final MessageSource messages;

  ClosingController(Pages pages, Closing closing, Openings openings, MessageSource messages) {
    this.pages = pages;
    this.closing = closing;
    this.openings = openings;
    this.messages = messages;
  }

  @GetMapping("/team/openings/{id}/answers/new")
  @OpenTo(Hat.EMPLOYEE)
  View write(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    String thanks = messages.getMessage("opportunities.closing.thanks.usual", null, language);
    String talk = messages.getMessage("opportunities.decision.talk.usual", null, language);
    return pages.page(PAGE, view(viewer, id, "", thanks, talk, List.of()));
  }

  @PostMapping("/team/openings/{id}/answers")
  @OpenTo(Hat.EMPLOYEE)
  View send(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "") String thanks,
      @RequestParam(defaultValue = "") String talk) {
    String reason = clean(why);
    return switch (closing.withdraw(viewer, id, reason, clean(thanks), clean(talk))) {
      case Outcome.Done<Opening> _ ->
          pages.redirect("/openings/" + id, Toast.of("opportunities.closing.toast"));
      case Outcome.Refused<Opening>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, view(viewer, id, reason, clean(thanks), clean(talk), no));
    };
  }

  private ClosingView view(
      Viewer viewer, OpeningId id, String why, String thanks, String talk, List<Refusal> refusals) {
    return new ClosingView(
        openings.card(id).orElseThrow(NotYours::new),
        closing.waiting(viewer, id),
        why,
        thanks,
        talk,
        refusals);
  }

  private static String clean(String text) {
    return text.replace("\0", "").replace("\r\n", "\n").strip();
  }
}
