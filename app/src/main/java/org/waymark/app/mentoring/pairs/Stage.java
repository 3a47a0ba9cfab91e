package org.waymark.app.mentoring.pairs;

import java.util.Locale;

/** Where a request, and the pair that comes of it, stands. */
public enum Stage {
  /** With nobody just now: on the waiting list. */
  WAITING,
  /** With a mentor, who answers. */
  ASKED,
  /** The two are together. */
  ACTIVE,
  ENDED,
  WITHDRAWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Stage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean over() {
    return this == ENDED || this == WITHDRAWN;
  }
}
