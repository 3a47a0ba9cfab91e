package org.waymark.app.matching.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Colleagues for an opening, for those who fill it and the HR partner of its unit. */
@Controller
@ConditionalOnWebApplication
class SlateController {
  private final Pages pages;
  private final Matching matching;
  private final SlateMaker maker;
  private final WhyMaker why;
  private final SlateExport export;

  SlateController(
      Pages pages, Matching matching, SlateMaker maker, WhyMaker why, SlateExport export) {
    this.pages = pages;
    this.matching = matching;
    this.maker = maker;
    this.why = why;
    this.export = export;
  }

  @GetMapping("/team/openings/{id}/slate")
  @OpenTo(Hat.EMPLOYEE)
  View slate(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "20") int show,
      @RequestParam(required = false) @Nullable PersonId why) {
    int limit = Math.clamp(show, 1, SlateMaker.MOST);
    return pages.pageOrFragment(
        "matching/slate.jte", "matching/slate-list.jte", maker.view(viewer, id, limit, why));
  }

  /** The explanation of one colleague: a fragment, or the whole slate with it open. */
  @GetMapping("/team/openings/{id}/slate/{person}")
  @OpenTo(Hat.EMPLOYEE)
  View why(
      Viewer viewer,
      @PathVariable OpeningId id,
      @PathVariable PersonId person,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment) {
    return fragment == null
        ? slate(viewer, id, SlateMaker.MOST, person)
        : pages.page("matching/why.jte", why.explained(viewer, id, person));
  }

  @GetMapping("/team/openings/{id}/slate/summary")
  @OpenTo(Hat.EMPLOYEE)
  View summary(Viewer viewer, @PathVariable OpeningId id) {
    return pages.pageOrFragment(
        "matching/slate-summary-page.jte",
        "matching/slate-summary.jte",
        new SlateSummaryView(id.toString(), matching.counts(viewer, id).orElse(null)));
  }

  @GetMapping("/team/openings/{id}/slate.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, @PathVariable OpeningId id) {
    return export.of(viewer, id);
  }
}
