package org.waymark.app.mentoring;

import java.util.Locale;

/**
 * What is offered: a mentor shares a way already walked, a coach helps with questions, and a talk
 * is one conversation with somebody who made the move.
 */
public enum SupportKind {
  MENTOR(6),
  COACH(4),
  TALK(1);
  private final int months;

  SupportKind(int months) {
    this.months = months;
  }

  /** How long it usually lasts. */
  public int months() {
    return months;
  }

  /** As the database and addresses write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SupportKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether the two stay together for a while, with goals and feedback. */
  public boolean lasting() {
    return this != TALK;
  }
}
