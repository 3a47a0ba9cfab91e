package org.waymark.app.growth.plans;

import java.util.Locale;

/** How far an action is. */
enum ActionStage {
  OPEN,
  UNDERWAY,
  DONE,
  DROPPED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ActionStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean ahead() {
    return this == OPEN || this == UNDERWAY;
  }
}
