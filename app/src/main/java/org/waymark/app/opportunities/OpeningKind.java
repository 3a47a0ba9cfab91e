package org.waymark.app.opportunities;

import java.util.Locale;

/** What an opening offers. */
public enum OpeningKind {
  /** A seat in a role. */
  ROLE,
  /** Part of somebody's time, for some weeks, beside their role. */
  PROJECT;

  /** As files and the database write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static OpeningKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
