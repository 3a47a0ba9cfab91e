package org.waymark.app.skills;

import java.util.Locale;

/** Who or what said that somebody has a level. */
public enum Source {
  SELF,
  MANAGER,
  PEER,
  /** Found in a CV and accepted by the person. */
  CV,
  /** Asked for by the role and accepted by the person. */
  ROLE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Source of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
