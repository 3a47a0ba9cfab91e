package org.waymark.app.desk.team;

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

/** A manager's team, and each person in it. */
@Controller
@ConditionalOnWebApplication
class TeamController {
  private final Pages pages;
  private final TeamMaker team;
  private final ReportMaker reports;

  TeamController(Pages pages, TeamMaker team, ReportMaker reports) {
    this.pages = pages;
    this.team = team;
    this.reports = reports;
  }

  @GetMapping("/team")
  @OpenTo(Hat.MANAGER)
  View team(Viewer viewer) {
    return pages.page("desk/team.jte", team.of(viewer));
  }

  @GetMapping("/team/{person}")
  @OpenTo(Hat.MANAGER)
  View report(Viewer viewer, @PathVariable UUID person) {
    return pages.page("desk/report.jte", reports.of(viewer, new PersonId(person)));
  }
}
