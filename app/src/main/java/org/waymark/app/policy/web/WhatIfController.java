package org.waymark.app.policy.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.WhatIf;
import org.waymark.app.policy.model.Version;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** What would change, before it does. */
@Controller
@ConditionalOnWebApplication
class WhatIfController {
  private final Pages pages;
  private final VersionPages versions;
  private final WhatIf whatIf;

  WhatIfController(Pages pages, VersionPages versions, WhatIf whatIf) {
    this.pages = pages;
    this.versions = versions;
    this.whatIf = whatIf;
  }

  @GetMapping("/rules/versions/{version}/what-if")
  @OpenTo(Hat.HR_PARTNER)
  View page(
      Viewer viewer,
      @PathVariable int version,
      @RequestParam(defaultValue = "") String against,
      @RequestParam(defaultValue = "") String kind) {
    Version after = versions.seen(viewer, new PolicyVersion(version));
    PolicyVersion base =
        against.matches("\\d{1,6}")
            ? new PolicyVersion(Integer.parseInt(against))
            : after.basedOn();
    if (base == null) {
      throw new NotYours();
    }
    Version before = versions.seen(viewer, base);
    MoveKind move = MoveKind.of(kind).orElse(MoveKind.ROLE);
    return pages.page(
        "policy/what-if.jte",
        new WhatIfView(
            after,
            before,
            versions.comparable(after.id()),
            move,
            whatIf.compare(before.id(), after.id(), move)));
  }
}
