package org.waymark.app.desk.home;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Everybody's first page. */
@Controller
@ConditionalOnWebApplication
class HomeController {
  private final Pages pages;
  private final HomeMaker home;
  private final Notices notices;

  HomeController(Pages pages, HomeMaker home, Notices notices) {
    this.pages = pages;
    this.home = home;
    this.notices = notices;
  }

  @GetMapping("/")
  @OpenTo(everyone = true)
  View home(Viewer viewer) {
    return pages.page("desk/home.jte", home.of(viewer));
  }

  /** All that was told counts as seen. */
  @PostMapping("/notices/seen")
  @OpenTo(Hat.EMPLOYEE)
  View seen(Viewer viewer) {
    notices.seen(viewer.self());
    return pages.redirect("/");
  }
}
