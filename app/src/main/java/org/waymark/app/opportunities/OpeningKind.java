package org.waymark.app.opportunities;

import java.util.Locale;

/** What an opening offers. */
public enum OpeningKind {
  /** A seat in a role. */
  ROLE,
  /** Part of somebody's time, for some weeks, beside their role. */
  PROJECT,
  /** Another role for some weeks; the seat at home is kept. */
  ROTATION,
  /** Some days or weeks beside somebody, with a small part of one's time. */
  SHADOWING;

  /** Whether it goes on beside a role or instead of it for a while, and has an end of its own. */
  public boolean runs() {
    return this != ROLE;
  }

  /** Whether it takes part of the time that a role leaves. */
  public boolean besideTheRole() {
    return this == PROJECT || this == SHADOWING;
  }

  /** As files and the database write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static OpeningKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
