package org.waymark.app.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.runs.AtWork;
import org.waymark.app.exchange.runs.Columns;
import org.waymark.app.exchange.runs.RunCard;
import org.waymark.app.exchange.runs.Runs;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** The imports there were; a new one begins with its files. */
@Controller
@ConditionalOnWebApplication
class ImportsController {
  private static final String PAGE = "exchange/imports.jte";
  private final Pages pages;
  private final Runs runs;
  private final Columns columns;
  private final AtWork work;
  private final RunPages views;
  private final Audit audit;

  ImportsController(
      Pages pages, Runs runs, Columns columns, AtWork work, RunPages views, Audit audit) {
    this.pages = pages;
    this.runs = runs;
    this.columns = columns;
    this.work = work;
    this.views = views;
    this.audit = audit;
  }

  @GetMapping("/imports")
  @OpenTo(Hat.ADMINISTRATOR)
  View list(Viewer viewer, @RequestParam(defaultValue = "people") String kind) {
    return pages.page(PAGE, views.list(viewer, kind, List.of()));
  }

  @PostMapping("/imports")
  @OpenTo(Hat.ADMINISTRATOR)
  View upload(
      Viewer viewer,
      @RequestParam String kind,
      @RequestParam(name = "files", required = false) List<MultipartFile> given,
      @RequestParam(defaultValue = "false") boolean full) {
    ImportKind found = runs.kind(kind).filter(k -> !k.forSamples()).orElseThrow(NotYours::new);
    List<SourceFile> files =
        given == null
            ? List.of()
            : given.stream()
                .map(Upload::new)
                .filter(f -> !f.name().isEmpty())
                .map(SourceFile.class::cast)
                .toList();
    if (files.isEmpty()) {
      return pages.refused(
          PAGE, PAGE, views.list(viewer, kind, List.of(Refusal.of("exchange.run.nothing"))));
    }
    var options = new ImportOptions(true, full, false, viewer.account(), Map.of());
    UUID run = runs.upload(found.name(), files, options);
    audit.act(viewer, "import.uploaded", null, "/imports/" + run);
    return begin(run);
  }

  /** On to the preview, or first to the columns when one that is needed was not recognised. */
  private View begin(UUID run) {
    RunCard card = runs.find(run).orElseThrow(NotYours::new);
    try {
      if (columns.of(card).stream().anyMatch(f -> !f.missing().isEmpty())) {
        return pages.redirect("/imports/" + run + "/columns");
      }
    } catch (ImportRefused e) {
      // the run itself says so, with all the reasons
    }
    if (runs.claimPreview(run)) {
      work.start(run);
    }
    return pages.redirect("/imports/" + run);
  }
}
