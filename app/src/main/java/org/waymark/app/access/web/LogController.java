package org.waymark.app.access.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.audit.Seals;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** The audit record for those who oversee it: by ids, and whether its seals hold. */
@Controller
@ConditionalOnWebApplication
class LogController {
  private static final int SIZE = 100;
  private final Pages pages;
  private final Audit audit;
  private final Seals seals;

  LogController(Pages pages, Audit audit, Seals seals) {
    this.pages = pages;
    this.audit = audit;
    this.seals = seals;
  }

  @GetMapping("/log")
  @OpenTo(Hat.AUDITOR)
  View log(@RequestParam(required = false) @Nullable Long before) {
    List<Audit.Entry> entries = audit.entries(before, SIZE);
    Optional<Long> broken = seals.firstBroken();
    return pages.page(
        "access/log.jte",
        new LogView(
            entries,
            entries.size() < SIZE ? null : entries.getLast().id(),
            broken.isEmpty(),
            broken.orElse(null)));
  }
}
