/**
 * Mentors, coaches and people who can be asked about a move of theirs: what they offer, who asks,
 * the waiting list, pairs with their goals, sessions and feedback, and cohorts. What the two of a
 * pair write is theirs alone. Never places more people with somebody than they offered to take, and
 * never anybody in their own reporting line.
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
      "opportunities",
      "matching",
      "growth",
      "communication"
    })
@NullMarked
package org.waymark.app.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
