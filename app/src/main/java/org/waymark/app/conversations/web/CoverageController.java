package org.waymark.app.conversations.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Who talked within their rhythm, for HR. */
@Controller
@ConditionalOnWebApplication
class CoverageController {
  private final Pages pages;
  private final CoverageMaker maker;

  CoverageController(Pages pages, CoverageMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  @GetMapping("/desk/conversations")
  @OpenTo(Hat.HR_PARTNER)
  View coverage(Viewer viewer, @RequestParam(defaultValue = "1") int page) {
    return pages.page(
        "conversations/coverage.jte", maker.page(viewer, Math.max(1, page), "/desk/conversations"));
  }
}
