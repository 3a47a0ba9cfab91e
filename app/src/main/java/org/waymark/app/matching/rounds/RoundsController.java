package org.waymark.app.matching.rounds;

import java.util.List;
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
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** All rounds of the viewer, and planning one. */
@Controller
@ConditionalOnWebApplication
class RoundsController {
  private static final String FORM = "matching/round-new.jte";
  private static final String OPENINGS = "matching/round-openings.jte";
  private final Pages pages;
  private final RoundPages maker;
  private final RoundForms forms;
  private final Convening convening;

  RoundsController(Pages pages, RoundPages maker, RoundForms forms, Convening convening) {
    this.pages = pages;
    this.maker = maker;
    this.forms = forms;
    this.convening = convening;
  }

  @GetMapping("/rounds")
  @OpenTo(Hat.EMPLOYEE)
  View all(Viewer viewer) {
    return pages.page("matching/rounds.jte", maker.all(viewer));
  }

  /** The round that an opening is in, for the opening's page. */
  @GetMapping("/openings/{id}/round")
  @OpenTo(Hat.EMPLOYEE)
  View ofOpening(Viewer viewer, @PathVariable OpeningId id) {
    return pages.pageOrFragment(
        "matching/rounds.jte", "matching/round-beside.jte", maker.ofOpening(viewer, id));
  }

  @GetMapping("/rounds/new")
  @OpenTo(Hat.HR_PARTNER)
  View form(Viewer viewer) {
    return pages.page(FORM, forms.view(viewer, RoundPlan.empty(), "", List.of(), null));
  }

  @GetMapping("/rounds/{id}/edit")
  @OpenTo(Hat.HR_PARTNER)
  View edit(Viewer viewer, @PathVariable RoundId id) {
    return pages.page(FORM, forms.view(viewer, forms.planned(viewer, id), "", List.of(), id));
  }

  @PostMapping("/rounds/{id}/edit")
  @OpenTo(Hat.HR_PARTNER)
  View edit(
      Viewer viewer, @PathVariable RoundId id, @RequestParam MultiValueMap<String, String> params) {
    RoundPlan plan = RoundForms.read(params);
    String sought = Typed.line(params.getFirst("q"));
    if (finds(params)) {
      forms.planned(viewer, id);
      return pages.pageOrFragment(FORM, OPENINGS, forms.view(viewer, plan, sought, List.of(), id));
    }
    return switch (convening.edit(viewer, id, plan)) {
      case Outcome.Done<RoundId> _ ->
          pages.redirect("/rounds/" + id, Toast.of("matching.round.toast.replanned"));
      case Outcome.Refused<RoundId>(List<Refusal> no) ->
          pages.refused(FORM, FORM, forms.view(viewer, plan, sought, no, id));
    };
  }

  @PostMapping("/rounds")
  @OpenTo(Hat.HR_PARTNER)
  View plan(Viewer viewer, @RequestParam MultiValueMap<String, String> params) {
    RoundPlan plan = RoundForms.read(params);
    String sought = Typed.line(params.getFirst("q"));
    if (finds(params)) {
      return pages.pageOrFragment(
          FORM, OPENINGS, forms.view(viewer, plan, sought, List.of(), null));
    }
    return switch (convening.draft(viewer, plan)) {
      case Outcome.Done<RoundId>(RoundId id) ->
          pages.redirect("/rounds/" + id, Toast.of("matching.round.toast.planned"));
      case Outcome.Refused<RoundId>(List<Refusal> no) ->
          pages.refused(FORM, FORM, forms.view(viewer, plan, sought, no, null));
    };
  }

  /** Nothing is saved yet: other openings to choose from are asked for. */
  private static boolean finds(MultiValueMap<String, String> form) {
    return "find".equals(form.getFirst("act"));
  }
}
