package org.waymark.app.communication;

/**
 * A sort of notice that people choose a rhythm for; declared as a bean by the module that tells.
 *
 * @param name as given to {@link Notices#tell}
 * @param order place on the page of preferences
 * @param label message key
 * @param usual unless the person chose otherwise
 */
public record NoticeKind(String name, int order, String label, Rhythm usual) {
  /** All that no module declared. */
  public static final NoticeKind OTHER =
      new NoticeKind("other", 1_000, "communication.kind.other", Rhythm.DAILY);
}
