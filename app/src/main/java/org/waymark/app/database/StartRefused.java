package org.waymark.app.database;

/**
 * Waymark cannot start like this; the message says why and what to do, and is all that is shown.
 */
public class StartRefused extends IllegalStateException {
  public StartRefused(String why) {
    super(why);
  }
}
