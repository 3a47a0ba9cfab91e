/**
 * Thanks for people's work, and rewards for managers who grow people and let them go: rules as
 * versioned data, nominations that two others decide on, budgets, an append-only ledger, and a
 * credit that brings an opening forward. Thanks belong to whoever was thanked: nobody reads them
 * whom that person did not let. Never judges people who are not managers.
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
      "conversations",
      "mentoring",
      "academy",
      "mobility",
      "mobility :: events",
      "communication",
      "exchange"
    })
@NullMarked
package org.waymark.app.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
