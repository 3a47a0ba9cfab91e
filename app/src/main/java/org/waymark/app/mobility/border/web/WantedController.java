package org.waymark.app.mobility.border.web;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.BorderRights;
import org.waymark.app.mobility.border.WantedOpenings;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Openings where the person of a case wants to go: their own list, and nobody else's. */
@Controller
@ConditionalOnWebApplication
class WantedController {
  private final Pages pages;
  private final BorderRights rights;
  private final WantedOpenings openings;
  private final Organisation organisation;

  WantedController(
      Pages pages, BorderRights rights, WantedOpenings openings, Organisation organisation) {
    this.pages = pages;
    this.rights = rights;
    this.openings = openings;
    this.organisation = organisation;
  }

  @GetMapping("/moves-abroad/{id}/openings")
  @OpenTo(Hat.EMPLOYEE)
  View there(Viewer viewer, @PathVariable BorderId id) {
    BorderRights.Seen seen = rights.seen(viewer, id);
    if (!seen.is(BorderPart.PERSON)) {
      throw new NotYours();
    }
    Goal goal = seen.border().goal();
    WantedView view =
        new WantedView(goal, openings.of(viewer, goal).stream().map(this::line).toList());
    return pages.pageOrFragment("abroad/openings-page.jte", "abroad/openings.jte", view);
  }

  private WantedView.Line line(OpeningCard card) {
    return new WantedView.Line(
        "/openings/" + card.id(),
        card.title(),
        organisation.unit(card.unit()).map(Unit::name).orElse(""),
        organisation.locations().stream()
            .filter(l -> Objects.equals(l.id(), card.location()))
            .findFirst()
            .map(Location::name)
            .orElse(""));
  }
}
