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
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Recommending;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.shell.Words;

/** Recommending an opening to a colleague. */
@Controller
@ConditionalOnWebApplication
class RecommendationController {
  private final Pages pages;
  private final Recommending recommending;

  RecommendationController(Pages pages, Recommending recommending) {
    this.pages = pages;
    this.recommending = recommending;
  }

  @PostMapping("/openings/{id}/recommendation")
  @OpenTo(Hat.EMPLOYEE)
  View recommend(
      Viewer viewer, @PathVariable OpeningId id, @RequestParam(defaultValue = "") String person) {
    return pages.redirect("/openings/" + id, said(outcome(viewer, id, person)));
  }

  private Outcome<PersonId> outcome(Viewer viewer, OpeningId id, String person) {
    try {
      return recommending.recommend(viewer, id, new PersonId(UUID.fromString(person.strip())));
    } catch (IllegalArgumentException e) {
      return Outcome.refused("opportunities.recommend.nobody"); // a name without a choice
    }
  }

  private static Toast said(Outcome<PersonId> outcome) {
    return switch (outcome) {
      case Outcome.Done<PersonId> _ -> Toast.of("opportunities.recommend.toast");
      case Outcome.Refused<PersonId>(List<Refusal> no) ->
          new Toast(new Words(no.getFirst().key(), no.getFirst().values()), null);
    };
  }
}
