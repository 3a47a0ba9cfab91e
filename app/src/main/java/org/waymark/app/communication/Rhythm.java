package org.waymark.app.communication;

import java.util.Locale;

/** How soon somebody hears of something by mail; inside Waymark it is always there at once. */
public enum Rhythm {
  AT_ONCE,
  DAILY,
  WEEKLY,
  NEVER;

  public String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Rhythm of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
