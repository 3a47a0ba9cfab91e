/**
 * The company's rules for moving: versioned, scoped, dated data that HR edits in drafts and a
 * second person puts into force; what they say of a person and a move before anybody applies;
 * exceptions; and the procedures beside them. Facts behind a verdict never leave this module but
 * for the person themselves. Knows no opening: modules above describe moves and add facts.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "audit",
      "people",
      "people :: events",
      "communication",
      "exchange"
    })
@NullMarked
package org.waymark.app.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
