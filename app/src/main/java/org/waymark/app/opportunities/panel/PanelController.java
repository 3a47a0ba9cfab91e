package org.waymark.app.opportunities.panel;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Notes for the panel, and the short list. */
@Controller
@ConditionalOnWebApplication
class PanelController {
  private final Pages pages;
  private final Judging judging;

  PanelController(Pages pages, Judging judging) {
    this.pages = pages;
    this.judging = judging;
  }

  @PostMapping("/applications/{id}/shortlist")
  @OpenTo(Hat.EMPLOYEE)
  View shortlist(Viewer viewer, @PathVariable ApplicationId id) {
    judging.shortlist(viewer, id, true);
    Toast said =
        Toast.of("opportunities.shortlist.toast")
            .withUndo("/applications/" + id + "/shortlist/removal");
    return pages.redirect("/applications/" + id, said);
  }

  @PostMapping("/applications/{id}/shortlist/removal")
  @OpenTo(Hat.EMPLOYEE)
  View unlist(Viewer viewer, @PathVariable ApplicationId id) {
    judging.shortlist(viewer, id, false);
    return pages.redirect("/applications/" + id, Toast.of("opportunities.shortlist.removed"));
  }
}
