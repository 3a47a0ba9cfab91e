package org.waymark.app.mobility.border.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An answer to a question of the questionnaire; not knowing counts like a yes. */
public enum Answer {
  YES,
  NO,
  UNSURE;

  public boolean risky() {
    return this != NO;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Answer> of(String code) {
    return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
  }
}
