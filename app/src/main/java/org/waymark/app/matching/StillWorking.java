package org.waymark.app.matching;

/** What is scored is being worked out for the first time since the start; ask again soon. */
public final class StillWorking extends RuntimeException {
  public StillWorking() {
    super("matches are still being worked out", null, false, false);
  }
}
