package org.waymark.app.mentoring.offers;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Finding somebody, and the guides for those who help. */
@Controller
@ConditionalOnWebApplication
class MentorsController {
  private final Pages pages;
  private final MentorsMaker maker;

  MentorsController(Pages pages, MentorsMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  @GetMapping("/mentors")
  @OpenTo(Hat.EMPLOYEE)
  View find(Viewer viewer, @RequestParam Map<String, String> params) {
    return pages.page("mentoring/mentors.jte", maker.of(viewer, Asked.of(params)));
  }

  @GetMapping("/mentors/guide")
  @OpenTo(Hat.EMPLOYEE)
  View mentors() {
    return pages.page("mentoring/guide.jte", new GuideView("mentor", 6));
  }

  @GetMapping("/mentors/coaching")
  @OpenTo(Hat.EMPLOYEE)
  View coaches() {
    return pages.page("mentoring/guide.jte", new GuideView("coach", 6));
  }
}
