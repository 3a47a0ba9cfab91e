package org.waymark.app.desk.home;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Everybody's first page. */
@Controller
@ConditionalOnWebApplication
class HomeController {
  private final Pages pages;
  private final HomeMaker home;

  HomeController(Pages pages, HomeMaker home) {
    this.pages = pages;
    this.home = home;
  }

  @GetMapping("/")
  @OpenTo(everyone = true)
  View home(Viewer viewer) {
    return pages.page("desk/home.jte", home.of(viewer));
  }
}
