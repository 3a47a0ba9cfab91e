package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.UUID;
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
import org.waymark.app.opportunities.interviews.TalkMaker;
import org.waymark.app.opportunities.interviews.Talks;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Each step with a talk that is planned; refusals stand on the page of its application. */
@Controller
@ConditionalOnWebApplication
class TalkStepsController {
  private static final String PAGE = "opportunities/application.jte";
  private final Pages pages;
  private final Talks talks;
  private final TalkMaker known;
  private final Zones zones;
  private final ApplicationMaker maker;

  TalkStepsController(
      Pages pages, Talks talks, TalkMaker known, Zones zones, ApplicationMaker maker) {
    this.pages = pages;
    this.talks = talks;
    this.known = known;
    this.zones = zones;
    this.maker = maker;
  }

  @PostMapping("/interviews/{id}/choice")
  @OpenTo(Hat.EMPLOYEE)
  View choose(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "0") int nr) {
    return after(viewer, id, talks.choose(viewer, id, nr), "opportunities.interview.chosen");
  }

  @PostMapping("/interviews/{id}/time")
  @OpenTo(Hat.EMPLOYEE)
  View move(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String time) {
    Outcome<ApplicationId> outcome =
        Zones.read(time, zones.of(viewer))
            .map(start -> talks.moveTo(viewer, id, start))
            .orElseGet(() -> Outcome.refused("opportunities.interview.times_are_times"));
    return after(viewer, id, outcome, "opportunities.interview.moved");
  }

  @PostMapping("/interviews/{id}/cancellation")
  @OpenTo(Hat.EMPLOYEE)
  View cancel(Viewer viewer, @PathVariable UUID id) {
    return after(viewer, id, talks.cancel(viewer, id), "opportunities.interview.off");
  }

  private View after(Viewer viewer, UUID id, Outcome<ApplicationId> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<ApplicationId>(ApplicationId application) ->
          pages.redirect("/applications/" + application, Toast.of(said));
      case Outcome.Refused<ApplicationId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.view(viewer, known.applicationOf(viewer, id), no));
    };
  }
}
