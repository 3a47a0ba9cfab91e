package org.waymark.app.mobility.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody answers for by being named, as no relation says who does. */
public enum Speciality {
  GLOBAL_MOBILITY,
  RIGHT_TO_WORK,
  TAX,
  FINANCE,
  /** Looks at cases with risks, and at no others. */
  ANALYST;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Speciality> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }
}
