package org.waymark.app.mentoring.offers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Who could help, beside a role and beside a report. */
@Controller
@ConditionalOnWebApplication
class HelpController {
  private final Pages pages;
  private final HelpMaker maker;

  HelpController(Pages pages, HelpMaker maker) {
    this.pages = pages;
    this.maker = maker;
  }

  @GetMapping("/roles/{role}/mentors")
  @OpenTo(Hat.EMPLOYEE)
  View toRole(Viewer viewer, @PathVariable RoleId role) {
    return show(maker.toRole(viewer, role));
  }

  @GetMapping("/team/{person}/mentors")
  @OpenTo(Hat.MANAGER)
  View forReport(Viewer viewer, @PathVariable PersonId person) {
    return show(maker.forReport(viewer, person));
  }

  private View show(HelpView view) {
    return pages.pageOrFragment("mentoring/helpers-page.jte", "mentoring/helpers.jte", view);
  }
}
