package org.waymark.app.recognition.wall;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.recognition.rewards.PublicAwards;
import org.waymark.app.recognition.thanks.PublicThanks;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;

/** What everybody may read. */
@Controller
@ConditionalOnWebApplication
class WallController {
  private static final String ADDRESS = "/recognition/wall";
  private static final int SIZE = 20;
  private static final int AWARDS = 5;
  private final Pages pages;
  private final PublicThanks thanks;
  private final PublicAwards awards;

  WallController(Pages pages, PublicThanks thanks, PublicAwards awards) {
    this.pages = pages;
    this.thanks = thanks;
    this.awards = awards;
  }

  @GetMapping(ADDRESS)
  @OpenTo(Hat.EMPLOYEE)
  View wall(Viewer viewer, @RequestParam(defaultValue = "1") int page) {
    Paging paging = new Paging(page, SIZE);
    return pages.page(
        "recognition/wall.jte",
        new WallView(
            thanks.page(viewer, paging),
            new Pager(ADDRESS, paging, thanks.count()),
            awards.latest(AWARDS)));
  }
}
