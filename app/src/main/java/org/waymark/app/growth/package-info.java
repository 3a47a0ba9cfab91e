/**
 * How people grow into what is needed: skills needed against skills there, in numbers that show
 * nobody; the learning catalogue; and development plans, each of them its person's own. Never shows
 * a plan to anybody whom the goal was not shared with.
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
      "matching",
      "communication",
      "exchange"
    })
@NullMarked
package org.waymark.app.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
