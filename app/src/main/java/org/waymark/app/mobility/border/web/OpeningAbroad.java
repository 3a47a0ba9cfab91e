package org.waymark.app.mobility.border.web;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.Estimates;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.work.Whereabouts;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Pages;

/** What it takes to get to an opening in another country, before anybody applies. */
@Controller
@ConditionalOnWebApplication
class OpeningAbroad implements PageSlot {
  private final Pages pages;
  private final Openings openings;
  private final Whereabouts whereabouts;
  private final Estimates estimates;
  private final Borders borders;

  OpeningAbroad(
      Pages pages,
      Openings openings,
      Whereabouts whereabouts,
      Estimates estimates,
      Borders borders) {
    this.pages = pages;
    this.openings = openings;
    this.whereabouts = whereabouts;
    this.estimates = estimates;
    this.borders = borders;
  }

  @Override
  public String place() {
    return "opening.beside";
  }

  @Override
  public int order() {
    return -1;
  }

  @Override
  public Optional<Part> part(Viewer viewer, String subject) {
    return there(viewer, OpeningId.of(subject))
        .map(
            _ ->
                new Part(
                    "abroad", "/openings/" + subject + "/abroad", "mobility.border.part", "s"));
  }

  @GetMapping("/openings/{id}/abroad")
  @OpenTo(Hat.EMPLOYEE)
  View show(Viewer viewer, @PathVariable OpeningId id) {
    String country = there(viewer, id).orElseThrow(NotYours::new);
    String own =
        borders.ofPerson(viewer.self()).stream()
            .filter(it -> it.stage().live())
            .findFirst()
            .map(BorderCase::id)
            .map(Object::toString)
            .orElse(null);
    String home = whereabouts.of(viewer.self()).country();
    return pages.pageOrFragment(
        "abroad/part-page.jte",
        "abroad/part.jte",
        new OpeningAbroadView(home, estimates.of(country), own));
  }

  /** The country of an opening that is another than the viewer's. */
  private Optional<String> there(Viewer viewer, OpeningId id) {
    if (viewer.person().isEmpty()
        || openings.visibleTo(viewer, List.of(id)).isEmpty()
        || openings.fillers(id).contains(viewer.self())) {
      return Optional.empty();
    }
    String home = whereabouts.of(viewer.self()).country();
    return openings
        .card(id)
        .map(OpeningCard::location)
        .map(l -> whereabouts.spot(l, null).country())
        .filter(c -> !c.isEmpty() && !home.isEmpty() && !c.equals(home));
  }
}
