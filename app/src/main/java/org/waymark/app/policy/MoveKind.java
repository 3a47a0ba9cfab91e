package org.waymark.app.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of move somebody makes. */
public enum MoveKind {
  ROLE,
  PROJECT,
  ROTATION,
  SHADOWING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MoveKind> of(String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }
}
