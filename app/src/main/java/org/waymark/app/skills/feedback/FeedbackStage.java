package org.waymark.app.skills.feedback;

import java.util.Locale;

/** Where a request for feedback stands. */
public enum FeedbackStage {
  OPEN,
  ANSWERED,
  DECLINED,
  WITHDRAWN,
  /** Nobody answered in time. */
  LAPSED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FeedbackStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
