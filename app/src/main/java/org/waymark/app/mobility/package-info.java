/**
 * Moves from *accepted* on: who releases, who agrees, when it takes effect, what the next import
 * says of it, how it went, and the way back. Owns the state of each with who and when. What a
 * person was chosen for is no business of this module, and it changes a record of {@code people}
 * only through that module's door.
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
      "opportunities :: events",
      "matching",
      "growth",
      "policy",
      "communication",
      "exchange"
    })
@NullMarked
package org.waymark.app.mobility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
