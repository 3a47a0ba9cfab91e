package org.waymark.app.skills;

import java.util.Locale;

/** A part of what somebody would like next that they share, or keep, by itself. */
public enum Answer {
  DIRECTION,
  KINDS,
  /** Roles and kinds of work. */
  TARGETS,
  /** What they would like to use, grow, or leave. */
  WISHES,
  /** Places, and whether they would move house. */
  PLACES,
  TIME,
  MATTERS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
