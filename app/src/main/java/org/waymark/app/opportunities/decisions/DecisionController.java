package org.waymark.app.opportunities.decisions;

import java.util.List;
import java.util.Locale;
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
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Writing and sending an answer that is no, and taking one of the times for a talk. */
@Controller
@ConditionalOnWebApplication
class DecisionController {
  private static final String PAGE = "opportunities/decision.jte";
  private final Pages pages;
  private final Deciding deciding;
  private final PromisedTalks talks;
  private final DecisionMaker maker;
  private final Zones zones;

  DecisionController(
      Pages pages, Deciding deciding, PromisedTalks talks, DecisionMaker maker, Zones zones) {
    this.pages = pages;
    this.deciding = deciding;
    this.talks = talks;
    this.maker = maker;
    this.zones = zones;
  }

  @GetMapping("/applications/{id}/decision/new")
  @OpenTo(Hat.EMPLOYEE)
  View write(Viewer viewer, @PathVariable ApplicationId id, Locale language) {
    return pages.page(PAGE, maker.fresh(viewer, id, language));
  }

  @PostMapping("/applications/{id}/decision")
  @OpenTo(Hat.EMPLOYEE)
  View send(
      Viewer viewer,
      @PathVariable ApplicationId id,
      @RequestParam MultiValueMap<String, String> params) {
    DecisionForm form = DecisionForm.of(params);
    return switch (deciding.decide(viewer, id, form.draft(zones.of(viewer)))) {
      case Outcome.Done<Decision> _ ->
          pages.redirect("/applications/" + id, Toast.of("opportunities.decision.toast"));
      case Outcome.Refused<Decision>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.typed(viewer, id, form, no));
    };
  }

  @PostMapping("/applications/{id}/talk")
  @OpenTo(Hat.EMPLOYEE)
  View talk(
      Viewer viewer, @PathVariable ApplicationId id, @RequestParam(defaultValue = "0") int nr) {
    String said =
        talks.take(viewer, id, nr) instanceof Outcome.Done<?>
            ? "opportunities.talk.toast"
            : "opportunities.talk.toast.gone";
    return pages.redirect("/applications/" + id, Toast.of(said));
  }

  @PostMapping("/applications/{id}/talk/done")
  @OpenTo(Hat.EMPLOYEE)
  View talked(Viewer viewer, @PathVariable ApplicationId id) {
    talks.had(viewer, id);
    return pages.redirect("/applications/" + id, Toast.of("opportunities.talk.had.toast"));
  }
}
