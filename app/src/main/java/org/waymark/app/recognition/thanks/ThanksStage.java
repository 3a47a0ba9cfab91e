package org.waymark.app.recognition.thanks;

import java.util.Locale;

/** Who reads it, beside the two. */
public enum ThanksStage {
  /** Nobody. */
  KEPT,
  /** The person's manager of the day. */
  SHARED,
  /** Everybody. */
  PUBLIC,
  /** The person wants nothing of it; whoever gave it is not told. */
  REFUSED,
  /** Taken back by whoever gave it. */
  WITHDRAWN,
  /** Taken down from the wall, with a reason; only the two still read it. */
  REMOVED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ThanksStage of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean stands() {
    return this != REFUSED && this != WITHDRAWN && this != REMOVED;
  }
}
