package org.waymark.app.opportunities;

import java.util.Locale;

/** How much of the work can be done from elsewhere. */
public enum Remote {
  NO,
  PARTLY,
  YES;

  /** As files and the database write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Remote of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
