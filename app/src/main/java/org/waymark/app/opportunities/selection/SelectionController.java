package org.waymark.app.opportunities.selection;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Who applied for an opening, for those who judge. */
@Controller
@ConditionalOnWebApplication
class SelectionController {
  private final Pages pages;
  private final SelectionMaker maker;

  SelectionController(Pages pages, SelectionMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  @GetMapping("/team/openings/{id}/applications")
  @OpenTo(Hat.EMPLOYEE)
  View list(Viewer viewer, @PathVariable OpeningId id) {
    return pages.page("opportunities/selection.jte", maker.view(viewer, id));
  }
}
