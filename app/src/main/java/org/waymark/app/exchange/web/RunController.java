package org.waymark.app.exchange.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.runs.AtWork;
import org.waymark.app.exchange.runs.RunCard;
import org.waymark.app.exchange.runs.RunState;
import org.waymark.app.exchange.runs.Runs;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** One run: looked at, applied once, or thrown away. */
@Controller
@ConditionalOnWebApplication
class RunController {
  private static final Map<RunState, String> PAGES =
      Map.of(
          RunState.PREVIEWING, "exchange/working.jte",
          RunState.APPLYING, "exchange/working.jte",
          RunState.PREVIEWED, "exchange/preview.jte",
          RunState.APPLIED, "exchange/result.jte");
  private static final String STOPPED = "exchange/stopped.jte";
  private final Pages pages;
  private final Runs runs;
  private final AtWork work;
  private final RunPages views;
  private final RejectionsCsv csv;
  private final Audit audit;

  RunController(
      Pages pages, Runs runs, AtWork work, RunPages views, RejectionsCsv csv, Audit audit) {
    this.pages = pages;
    this.runs = runs;
    this.work = work;
    this.views = views;
    this.csv = csv;
    this.audit = audit;
  }

  @GetMapping("/imports/{run}")
  @OpenTo(Hat.ADMINISTRATOR)
  View show(Viewer viewer, @PathVariable UUID run) {
    RunCard card = find(run);
    RunView view = views.view(viewer, card);
    boolean told = view.report() != null || card.state().atWork();
    return pages.page(told ? PAGES.getOrDefault(card.state(), STOPPED) : STOPPED, view);
  }

  @GetMapping("/imports/{run}/progress")
  @OpenTo(Hat.ADMINISTRATOR)
  View progress(@PathVariable UUID run) {
    RunCard card = find(run);
    return card.state().atWork()
        ? pages.page("shell/progress.jte", views.progress(card))
        : pages.redirect("/imports/" + run);
  }

  @PostMapping("/imports/{run}/preview")
  @OpenTo(Hat.ADMINISTRATOR)
  View again(@PathVariable UUID run) {
    if (!find(run).inPlace() && runs.claimPreview(run)) {
      work.start(run);
    }
    return pages.redirect("/imports/" + run);
  }

  @PostMapping("/imports/{run}/application")
  @OpenTo(Hat.ADMINISTRATOR)
  View apply(
      Viewer viewer,
      @PathVariable UUID run,
      @RequestParam(defaultValue = "false") boolean confirmed) {
    if (!find(run).inPlace() && runs.claimApplication(run, confirmed)) {
      audit.act(viewer, "import.applied", null, "/imports/" + run);
      work.start(run);
    }
    return pages.redirect("/imports/" + run);
  }

  @PostMapping("/imports/{run}/disposal")
  @OpenTo(Hat.ADMINISTRATOR)
  View discard(@PathVariable UUID run) {
    find(run);
    return runs.discard(run)
        ? pages.redirect("/imports", Toast.of("exchange.discarded"))
        : pages.redirect("/imports/" + run);
  }

  @GetMapping("/imports/{run}/rejections.csv")
  @OpenTo(Hat.ADMINISTRATOR)
  View rejections(Viewer viewer, @PathVariable UUID run) {
    find(run);
    ImportReport report = runs.report(run).orElseThrow(NotYours::new);
    return csv.of(report, viewer.language());
  }

  private RunCard find(UUID run) {
    return runs.find(run).orElseThrow(NotYours::new);
  }
}
