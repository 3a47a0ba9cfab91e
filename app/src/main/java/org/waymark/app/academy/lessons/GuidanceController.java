package org.waymark.app.academy.lessons;

import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** A few words of a lesson for a place on another page. */
@Controller
@ConditionalOnWebApplication
class GuidanceController {
  private final Pages pages;
  private final LessonPages maker;

  GuidanceController(Pages pages, LessonPages maker) {
    this.pages = pages;
    this.maker = maker;
  }

  @GetMapping("/lessons/guidance/{moment}")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View guidance(@PathVariable String moment) {
    return pages.page("academy/guidance.jte", Moment.of(moment).orElseThrow(NotYours::new));
  }

  @GetMapping("/lessons/next")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View next(Viewer viewer, Locale language) {
    return pages.page("academy/next.jte", Optional.ofNullable(maker.next(viewer, language)));
  }
}
