package org.waymark.app.exchange.runs;

import java.util.Locale;

/** How far a run has come. */
public enum RunState {
  /** Files are here; nothing was read, or its columns wait to be told apart. */
  UPLOADED,
  PREVIEWING,
  PREVIEWED,
  APPLYING,
  APPLIED,
  REFUSED,
  /** The machine failed; nothing was kept. */
  BROKEN,
  DISCARDED;

  static RunState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atWork() {
    return this == PREVIEWING || this == APPLYING;
  }
}
