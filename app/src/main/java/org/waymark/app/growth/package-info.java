/**
 * How people grow into what is needed: so far, skills needed against skills there. Shows numbers
 * and never people, and no number from which a single person could be told.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "audit",
      "people",
      "people :: events",
      "skills",
      "skills :: events",
      "opportunities",
      "opportunities :: events",
      "exchange"
    })
@NullMarked
package org.waymark.app.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
