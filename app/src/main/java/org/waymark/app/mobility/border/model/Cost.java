package org.waymark.app.mobility.border.model;

import java.util.Locale;

/** What a move costs, roughly, in shares of a year's pay: up to a tenth, a half, and more. */
public enum Cost {
  LOW,
  MIDDLE,
  HIGH;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Cost of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
