package org.waymark.app.mentoring;

import java.util.Locale;

/** What people go to a coach with. */
public enum CoachQuestion {
  DIRECTION,
  DECISION,
  FIRST_TEAM,
  CONFLICT,
  VISIBILITY,
  BALANCE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CoachQuestion of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
