package org.waymark.app.kernel;

/** What does not exist, or does not exist for this viewer: always answered with the same 404. */
public final class NotYours extends RuntimeException {
  public NotYours() {
    super("nothing here for this viewer", null, false, false);
  }
}
