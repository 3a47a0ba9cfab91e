package org.waymark.app.conversations.model;

import java.util.Locale;

/** Where a conversation stands. */
public enum TalkStage {
  /** Times are proposed, and one of the two answers. */
  PROPOSED,
  PLANNED,
  HELD,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static TalkStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean ahead() {
    return this == PROPOSED || this == PLANNED;
  }
}
