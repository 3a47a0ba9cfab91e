package org.waymark.app.growth.plans;

import java.util.Locale;

/** Whether a plan goes on. */
enum PlanStage {
  ACTIVE,
  REACHED,
  DROPPED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PlanStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
