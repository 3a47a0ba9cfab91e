/**
 * Openings and what people do about them: interest, applications, what was judged. Owns the state
 * of each with who and when, and freezes profile and requirements the moment an application is
 * sent. Knows no scores: what fits whom is the business of {@code matching}, which fills slots on
 * these pages.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "audit",
      "people",
      "people :: events",
      "skills",
      "communication",
      "policy",
      "exchange"
    })
@NullMarked
package org.waymark.app.opportunities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
