package org.waymark.app.mobility.border.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For how long, and with which employer, somebody goes to another country. */
public enum Stay {
  /** At most six months, with the employer at home. */
  SHORT,
  /** Longer, and back to the employer at home. */
  SECONDMENT,
  PERMANENT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Stay> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }
}
