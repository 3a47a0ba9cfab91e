/**
 * What people can do and would like to do: taxonomies and their versions, what roles ask for,
 * levels with their statements and evidence, interests, aspirations, who may be found, proposals
 * from CV and role, and disputes about a level. Ranks nobody, and never hands an aspiration to
 * anybody it was not shared with.
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
package org.waymark.app.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
