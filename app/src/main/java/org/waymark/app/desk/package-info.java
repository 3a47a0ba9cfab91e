/**
 * Pages made of many modules' doors: everybody's home, and a manager's view of the team. Stores
 * nothing and decides nothing: what a viewer may see is asked at each door.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "shell",
      "audit",
      "people",
      "communication",
      "delivery",
      "access",
      "skills",
      "policy",
      "opportunities",
      "matching",
      "growth",
      "conversations",
      "mentoring",
      "mobility",
      "recognition",
      "academy"
    })
@NullMarked
package org.waymark.app.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
