package org.waymark.app.policy.web;

import java.util.List;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.WhatIf;
import org.waymark.app.policy.model.Version;

/** Two versions compared on today's people. */
public record WhatIfView(
    Version version,
    Version against,
    List<Version> others,
    MoveKind kind,
    WhatIf.Comparison comparison) {
  public String href() {
    return "/rules/versions/" + version.id();
  }
}
