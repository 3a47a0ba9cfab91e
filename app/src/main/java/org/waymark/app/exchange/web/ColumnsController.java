package org.waymark.app.exchange.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.runs.AtWork;
import org.waymark.app.exchange.runs.Columns;
import org.waymark.app.exchange.runs.FileColumns;
import org.waymark.app.exchange.runs.RunCard;
import org.waymark.app.exchange.runs.Runs;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Somebody says which column of a file is which; kept for all files with the same header. */
@Controller
@ConditionalOnWebApplication
class ColumnsController {
  private static final String PAGE = "exchange/columns.jte";
  private final Pages pages;
  private final Runs runs;
  private final Columns columns;
  private final AtWork work;
  private final RunPages views;

  ColumnsController(Pages pages, Runs runs, Columns columns, AtWork work, RunPages views) {
    this.pages = pages;
    this.runs = runs;
    this.columns = columns;
    this.work = work;
    this.views = views;
  }

  @GetMapping("/imports/{run}/columns")
  @OpenTo(Hat.ADMINISTRATOR)
  View show(@PathVariable UUID run) {
    RunCard card = find(run);
    return pages.page(PAGE, new ColumnsView(views.line(card), read(card), List.of()));
  }

  @PostMapping("/imports/{run}/columns")
  @OpenTo(Hat.ADMINISTRATOR)
  View choose(Viewer viewer, @PathVariable UUID run, @RequestParam Map<String, String> form) {
    RunCard card = find(run);
    List<Refusal> reasons = columns.choose(card, chosen(form), viewer.account());
    if (!reasons.isEmpty()) {
      return pages.refused(PAGE, PAGE, new ColumnsView(views.line(card), read(card), reasons));
    }
    if (runs.claimPreview(run)) {
      work.start(run);
    }
    return pages.redirect("/imports/" + run);
  }

  /** Fields are named {@code shape/column}. */
  private static Map<String, Map<String, String>> chosen(Map<String, String> form) {
    Map<String, Map<String, String>> chosen = new HashMap<>();
    form.forEach(
        (field, value) -> {
          int cut = field.indexOf('/');
          if (cut > 0) {
            chosen
                .computeIfAbsent(field.substring(0, cut), _ -> new HashMap<>())
                .put(field.substring(cut + 1), value);
          }
        });
    return chosen;
  }

  private List<FileColumns> read(RunCard card) {
    try {
      return columns.of(card);
    } catch (ImportRefused e) {
      throw new NotYours();
    }
  }

  /** Columns can be chosen while nothing of the run is at work or over. */
  private RunCard find(UUID run) {
    return runs.find(run)
        .filter(r -> !r.inPlace() && !r.files().isEmpty())
        .filter(
            r ->
                switch (r.state()) {
                  case UPLOADED, PREVIEWED, REFUSED, BROKEN -> true;
                  default -> false;
                })
        .orElseThrow(NotYours::new);
  }
}
