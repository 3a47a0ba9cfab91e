/**
 * Career conversations of a person and their manager: invited to, prepared, held, and what was
 * agreed. Owns the state of each with who and when. What is written belongs to the two who talk,
 * and a private note to its author alone; nobody else reads either unless the person lets them.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "audit",
      "people",
      "people :: events",
      "skills",
      "opportunities",
      "growth",
      "policy",
      "communication",
      "exchange"
    })
@NullMarked
package org.waymark.app.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
