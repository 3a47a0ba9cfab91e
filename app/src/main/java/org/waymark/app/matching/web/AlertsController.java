package org.waymark.app.matching.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.AlertWish;
import org.waymark.app.matching.AlertWish.Reach;
import org.waymark.app.matching.Alerts;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Of which new openings one wants to hear. */
@Controller
@ConditionalOnWebApplication
class AlertsController {
  static final String ADDRESS = "/settings/alerts";
  private static final String PAGE = "matching/alerts.jte";
  private final Pages pages;
  private final Alerts alerts;

  AlertsController(Pages pages, Alerts alerts) {
    this.pages = pages;
    this.alerts = alerts;
  }

  @GetMapping(ADDRESS)
  @OpenTo(Hat.EMPLOYEE)
  View page(Viewer viewer) {
    return pages.page(PAGE, view(viewer, List.of()));
  }

  @GetMapping("/settings/alerts/summary")
  @OpenTo(Hat.EMPLOYEE)
  View summary(Viewer viewer) {
    return pages.pageOrFragment(PAGE, "matching/alerts-summary.jte", view(viewer, List.of()));
  }

  @PostMapping(ADDRESS)
  @OpenTo(Hat.EMPLOYEE)
  View choose(
      Viewer viewer,
      @RequestParam(defaultValue = "") String reach,
      @RequestParam(defaultValue = "") String rhythm,
      @RequestParam(defaultValue = "false") boolean paused) {
    Optional<Reach> wanted = Reach.of(reach);
    Optional<Rhythm> soon = rhythm(rhythm);
    if (wanted.isEmpty() || soon.isEmpty()) {
      return pages.refused(PAGE, PAGE, view(viewer, List.of(Refusal.of("matching.refused.alert"))));
    }
    alerts.choose(viewer, new AlertWish(wanted.get(), paused), soon.get());
    return pages.redirect(ADDRESS, Toast.of("matching.alerts.kept"));
  }

  private static Optional<Rhythm> rhythm(String stored) {
    return Arrays.stream(Rhythm.values()).filter(r -> r.stored().equals(stored)).findFirst();
  }

  private AlertsView view(Viewer viewer, List<Refusal> refusals) {
    Optional<AlertWish> chosen = alerts.chosen(viewer);
    return new AlertsView(
        chosen.orElse(new AlertWish(Reach.NONE, false)),
        chosen.isPresent(),
        alerts.found(viewer),
        alerts.rhythm(viewer),
        refusals);
  }
}
