package org.waymark.app.mobility;

import java.util.Locale;

/** Where a move stands. */
public enum MoveStage {
  /** Something about the new place is not known yet. */
  PROPOSED,
  /** Those who have to agree are asked. */
  APPROVING,
  /** All agreed; the day is not fixed. */
  AGREED,
  SCHEDULED,
  /** The day has come, and the record says so. */
  DONE,
  /** Went back by the right to return. */
  RETURNED,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static MoveStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Neither in effect nor over. */
  public boolean ahead() {
    return switch (this) {
      case PROPOSED, APPROVING, AGREED, SCHEDULED -> true;
      case DONE, RETURNED, CANCELLED -> false;
    };
  }
}
