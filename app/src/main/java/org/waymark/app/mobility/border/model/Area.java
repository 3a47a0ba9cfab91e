package org.waymark.app.mobility.border.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a task is about, in the order of the page. */
public enum Area {
  RISK,
  RIGHT_TO_WORK,
  TAX,
  SOCIAL_SECURITY,
  ESTABLISHMENT,
  EMPLOYMENT,
  PAY,
  LICENCE,
  DATA,
  WORKS_COUNCIL,
  PREPARATION,
  FAMILY,
  LOGISTICS;

  /** Nobody but the person and global mobility sees these. */
  public boolean confidential() {
    return this == FAMILY || this == LOGISTICS;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Area> of(String code) {
    return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
  }
}
