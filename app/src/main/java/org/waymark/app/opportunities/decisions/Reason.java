package org.waymark.app.opportunities.decisions;

import java.util.Locale;

/** What decided that somebody is not selected. */
public enum Reason {
  REQUIRED_SKILL,
  CLOSER_FIT,
  CONVERSATION,
  TERMS,
  /** The opening was withdrawn: nothing about the person. */
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Reason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
