package org.waymark.app.recognition.credit;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.shell.Words;

/** Credit on the page of an opening: using it, and what it does. */
@Controller
@ConditionalOnWebApplication
class CreditController {
  private static final String PAGE = "recognition/credit-page.jte";
  private static final String PART = "recognition/credit.jte";
  private final Pages pages;
  private final Credits credits;
  private final Openings openings;

  CreditController(Pages pages, Credits credits, Openings openings) {
    this.pages = pages;
    this.credits = credits;
    this.openings = openings;
  }

  @GetMapping("/openings/{id}/priority")
  @OpenTo(Hat.EMPLOYEE)
  View part(Viewer viewer, @PathVariable OpeningId id) {
    if (!openings.visibleTo(viewer, List.of(id)).contains(id)) {
      throw new NotYours();
    }
    OpeningCard card = openings.card(id).orElseThrow(NotYours::new);
    boolean first = !openings.prioritised(List.of(id)).isEmpty();
    int usable = credits.fits(viewer, card) ? credits.usable(viewer.self()) : 0;
    if (!first && usable == 0) {
      throw new NotYours();
    }
    return pages.pageOrFragment(
        PAGE, PART, new CreditView(id.toString(), card.title(), usable, first));
  }

  @PostMapping("/openings/{id}/priority")
  @OpenTo(Hat.EMPLOYEE)
  View use(Viewer viewer, @PathVariable OpeningId id) {
    String back = "/openings/" + id;
    return switch (credits.use(viewer, id)) {
      case Outcome.Done<OpeningId> _ -> pages.redirect(back, Toast.of("recognition.credit.toast"));
      case Outcome.Refused<OpeningId>(List<Refusal> no) ->
          pages.redirect(
              back, new Toast(new Words(no.getFirst().key(), no.getFirst().values()), null));
    };
  }
}
