package org.waymark.app.people;

import java.util.Locale;

/** What kind of change began a spell. */
public enum ChangeKind {
  HIRE,
  PROMOTION,
  LATERAL,
  /** Another location or legal entity. */
  TRANSFER,
  ROTATION,
  LEAVE,
  RETURN,
  /** The spell was there when we first heard of the person. */
  UNKNOWN;

  public static ChangeKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
