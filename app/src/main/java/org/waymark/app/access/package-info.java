/**
 * Accounts, sign-in, sessions and hats: supplies the {@link org.waymark.app.kernel.Viewer} of each
 * request and turns away whoever a page is not open to. What a viewer may see of an object is
 * decided by the module that owns it, never here.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "audit",
      "exchange",
      "people",
      "people :: events",
      "communication"
    })
@NullMarked
package org.waymark.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
