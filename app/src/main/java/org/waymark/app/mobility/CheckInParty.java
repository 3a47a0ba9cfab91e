package org.waymark.app.mobility;

import java.util.Locale;

/** Whom a check-in asks. */
public enum CheckInParty {
  MOVER,
  NEW_MANAGER,
  OLD_MANAGER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CheckInParty of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
