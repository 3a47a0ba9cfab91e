package org.waymark.app.mobility.border.model;

import java.util.Locale;

/** Where an international case stands. */
public enum BorderStage {
  /** The person writes what they hope for. */
  ASSESSMENT,
  /** HR looks at it. */
  CONSULTATION,
  /** Leaders look at it. */
  ALIGNMENT,
  /** Tasks, language, and applications. */
  PREPARATION,
  /** An application was accepted: the move is on its way. */
  MOVING,
  /** There; asked until day 180. */
  SUPPORT,
  FINISHED,
  CLOSED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static BorderStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean live() {
    return this != FINISHED && this != CLOSED;
  }

  /** No application was accepted yet. */
  public boolean ahead() {
    return switch (this) {
      case ASSESSMENT, CONSULTATION, ALIGNMENT, PREPARATION -> true;
      case MOVING, SUPPORT, FINISHED, CLOSED -> false;
    };
  }
}
