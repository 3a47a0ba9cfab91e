package org.waymark.app.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where on the way of a move a procedure or resource helps. */
public enum GuideStage {
  APPLYING,
  TALKS,
  OFFER,
  MOVE,
  AFTERWARDS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<GuideStage> of(String code) {
    return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
  }
}
