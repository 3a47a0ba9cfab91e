package org.waymark.app.recognition.rewards;

import java.util.Locale;

/** Where a nomination stands. */
public enum NominationStage {
  /** With HR. */
  NOMINATED,
  /** With leadership. */
  CONFIRMED,
  APPROVED,
  DECLINED,
  WITHDRAWN,
  /** Approved, and taken back with a reason. */
  REVERSED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static NominationStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean open() {
    return this == NOMINATED || this == CONFIRMED;
  }
}
