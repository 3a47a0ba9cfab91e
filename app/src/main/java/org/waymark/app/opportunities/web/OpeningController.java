package org.waymark.app.opportunities.web;

import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Interests;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** One opening, and keeping it in mind. */
@Controller
@ConditionalOnWebApplication
class OpeningController {
  private final Pages pages;
  private final OpeningMaker maker;
  private final Interests interests;

  OpeningController(Pages pages, OpeningMaker maker, Interests interests) {
    this.pages = pages;
    this.maker = maker;
    this.interests = interests;
  }

  @GetMapping("/openings/{id}")
  @OpenTo(everyone = true)
  View show(Viewer viewer, @PathVariable OpeningId id, Locale language) {
    return pages.page("opportunities/opening.jte", maker.view(viewer, id, language));
  }

  @PostMapping("/openings/{id}/interest")
  @OpenTo({Hat.EMPLOYEE})
  View keep(Viewer viewer, @PathVariable OpeningId id, RedirectAttributes flash) {
    interests.keep(viewer, id);
    flash.addFlashAttribute(
        "toast",
        Toast.of("opportunities.kept.toast").withUndo("/openings/" + id + "/interest/removal"));
    return See.other("/openings/" + id);
  }

  @PostMapping("/openings/{id}/interest/removal")
  @OpenTo({Hat.EMPLOYEE})
  View drop(Viewer viewer, @PathVariable OpeningId id, RedirectAttributes flash) {
    interests.drop(viewer, id);
    flash.addFlashAttribute("toast", Toast.of("opportunities.dropped.toast"));
    return See.other("/openings/" + id);
  }
}
