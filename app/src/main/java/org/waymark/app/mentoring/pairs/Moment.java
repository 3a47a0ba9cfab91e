package org.waymark.app.mentoring.pairs;

import java.util.Locale;

/** When the two of a pair say how it goes. */
enum Moment {
  MIDDLE,
  END;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Moment of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
