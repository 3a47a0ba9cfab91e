package org.waymark.app.matching.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** One's own fit: with an opening, on the cards of a list, and the openings that suit best. */
@Controller
@ConditionalOnWebApplication
class FitController {
  private static final int MOST = 50;
  private final Pages pages;
  private final Matching matching;
  private final Openings openings;
  private final FitMaker maker;
  private final CardMaker cards;
  private final SuitingMaker suiting;

  FitController(
      Pages pages,
      Matching matching,
      Openings openings,
      FitMaker maker,
      CardMaker cards,
      SuitingMaker suiting) {
    this.pages = pages;
    this.matching = matching;
    this.openings = openings;
    this.maker = maker;
    this.cards = cards;
    this.suiting = suiting;
  }

  @GetMapping("/openings/{id}/fit")
  @OpenTo(Hat.EMPLOYEE)
  View fit(Viewer viewer, @PathVariable OpeningId id) {
    FitView fit = maker.view(viewer, id, matching.fit(viewer, viewer.self(), id));
    String title = openings.card(id).map(OpeningCard::title).orElseThrow(NotYours::new);
    return pages.pageOrFragment(
        "matching/fit.jte", "matching/fit-part.jte", new FitPage(title, "/openings/" + id, fit));
  }

  /** Fills the cards of a list that is already there. */
  @GetMapping("/openings/fits")
  @OpenTo(Hat.EMPLOYEE)
  View fits(Viewer viewer, @RequestParam List<OpeningId> ids) {
    return pages.page(
        "matching/fits.jte", cards.fits(viewer, ids.stream().distinct().limit(MOST).toList()));
  }

  @GetMapping("/openings/suiting")
  @OpenTo(Hat.EMPLOYEE)
  View suiting(Viewer viewer) {
    return pages.pageOrFragment(
        "matching/suiting.jte", "matching/suiting-part.jte", suiting.view(viewer));
  }
}
