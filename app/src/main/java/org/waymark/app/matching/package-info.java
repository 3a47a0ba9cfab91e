/**
 * Who fits which opening and which role, and why: what is scored, kept in memory and following
 * changes; slates, matches, next roles, versions of the weights, and the log of who was shown to
 * whom. Never rejects anybody, reads no protected attribute, name, age or absence, and lets no wish
 * change what others see.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "audit",
      "exchange",
      "people",
      "people :: events",
      "skills",
      "skills :: events",
      "opportunities",
      "opportunities :: events",
      "communication",
      "policy"
    })
@NullMarked
package org.waymark.app.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
