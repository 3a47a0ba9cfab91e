package org.waymark.app.console;

/** What was asked for cannot be done; the message says why. */
final class CommandRefused extends RuntimeException {
  CommandRefused(String why) {
    super(why);
  }
}
