package org.waymark.app.mentoring.programmes;

import java.util.Locale;

/** Where a programme stands. */
public enum ProgrammeStage {
  /** Seen by learning alone. */
  DRAFT,
  /** People join. */
  OPEN,
  /** Pairs are proposed, and adjusted by learning. */
  PROPOSED,
  /** The pairs are together. */
  RUNNING,
  OVER,
  CALLED_OFF;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ProgrammeStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
