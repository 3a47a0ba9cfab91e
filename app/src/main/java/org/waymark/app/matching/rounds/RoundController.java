package org.waymark.app.matching.rounds;

import java.util.List;
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

/** One round, and what its HR partners do with it. */
@Controller
@ConditionalOnWebApplication
class RoundController {
  private static final String PAGE = "matching/round.jte";
  private final Pages pages;
  private final RoundPages maker;
  private final Convening convening;
  private final Settling settling;

  RoundController(Pages pages, RoundPages maker, Convening convening, Settling settling) {
    this.pages = pages;
    this.maker = maker;
    this.convening = convening;
    this.settling = settling;
  }

  @GetMapping("/rounds/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable RoundId id) {
    return pages.page(PAGE, maker.one(viewer, id, List.of()));
  }

  @PostMapping("/rounds/{id}/start")
  @OpenTo(Hat.HR_PARTNER)
  View start(Viewer viewer, @PathVariable RoundId id) {
    return after(viewer, id, convening.start(viewer, id), "started");
  }

  @PostMapping("/rounds/{id}/extension")
  @OpenTo(Hat.HR_PARTNER)
  View extend(
      Viewer viewer,
      @PathVariable RoundId id,
      @RequestParam(defaultValue = "") String enter,
      @RequestParam(defaultValue = "") String rank) {
    var outcome = convening.extend(viewer, id, Typed.day(enter), Typed.day(rank));
    return after(viewer, id, outcome, "extended");
  }

  @PostMapping("/rounds/{id}/run")
  @OpenTo(Hat.HR_PARTNER)
  View run(Viewer viewer, @PathVariable RoundId id) {
    return after(viewer, id, settling.run(viewer, id), "ran");
  }

  @PostMapping("/rounds/{id}/publication")
  @OpenTo(Hat.HR_PARTNER)
  View publish(Viewer viewer, @PathVariable RoundId id) {
    return after(viewer, id, settling.publish(viewer, id), "published");
  }

  @PostMapping("/rounds/{id}/cancellation")
  @OpenTo(Hat.HR_PARTNER)
  View cancel(
      Viewer viewer, @PathVariable RoundId id, @RequestParam(defaultValue = "") String why) {
    return after(viewer, id, convening.cancel(viewer, id, Typed.text(why)), "cancelled");
  }

  private View after(Viewer viewer, RoundId id, Outcome<MatchingRound> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<MatchingRound> _ ->
          pages.redirect("/rounds/" + id, Toast.of("matching.round.toast." + said));
      case Outcome.Refused<MatchingRound>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.one(viewer, id, no));
    };
  }
}
