package org.waymark.app.mobility.chains;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** What moves set in motion: a panel on a page, or a page of its own. */
@Controller
@ConditionalOnWebApplication
class ChainController {
  private static final String PAGE = "mobility/chain.jte";
  private static final String PART = "mobility/chain-part.jte";
  private final Pages pages;
  private final ChainPages maker;
  private final UnlockPages unlocks;

  ChainController(Pages pages, ChainPages maker, UnlockPages unlocks) {
    this.pages = pages;
    this.maker = maker;
    this.unlocks = unlocks;
  }

  @GetMapping("/openings/{id}/chain")
  @OpenTo(Hat.EMPLOYEE)
  View opening(Viewer viewer, @PathVariable OpeningId id) {
    return pages.pageOrFragment(PAGE, PART, maker.ofOpening(viewer, id));
  }

  @GetMapping("/moves/{id}/chain")
  @OpenTo(Hat.EMPLOYEE)
  View move(Viewer viewer, @PathVariable MoveId id) {
    return pages.pageOrFragment(PAGE, PART, maker.ofMove(viewer, id));
  }

  @GetMapping("/chains")
  @OpenTo(Hat.HR_PARTNER)
  View all(Viewer viewer) {
    return pages.page("mobility/chains.jte", unlocks.view(viewer));
  }
}
