package org.waymark.app.desk.thread;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** The way to a goal, one's own or that of somebody who shows it. */
@Controller
@ConditionalOnWebApplication
class ThreadController {
  private static final String PAGE = "desk/thread.jte";
  private final Pages pages;
  private final ThreadMaker threads;

  ThreadController(Pages pages, ThreadMaker threads) {
    this.pages = pages;
    this.threads = threads;
  }

  @GetMapping("/thread")
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer) {
    return pages.page(PAGE, threads.of(viewer, viewer.self()));
  }

  @GetMapping("/people/{person}/thread")
  @OpenTo(Hat.EMPLOYEE)
  View of(Viewer viewer, @PathVariable UUID person) {
    return pages.page(PAGE, threads.of(viewer, new PersonId(person)));
  }

  /** In short, for pages of its stations. */
  @GetMapping("/people/{person}/thread/next")
  @OpenTo(Hat.EMPLOYEE)
  View next(Viewer viewer, @PathVariable UUID person) {
    return pages.pageOrFragment(
        PAGE, "desk/way-part.jte", threads.of(viewer, new PersonId(person)));
  }
}
