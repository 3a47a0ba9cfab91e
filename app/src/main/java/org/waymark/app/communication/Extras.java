package org.waymark.app.communication;

import org.jspecify.annotations.Nullable;

/** What goes with a notice besides its words. What has any is mailed at once. */
public record Extras(@Nullable Attachment attachment, @Nullable AnswerLink answer) {
  private static final Extras NONE = new Extras(null, null);

  public static Extras none() {
    return NONE;
  }

  /** A file, such as an invitation for a calendar. */
  public static Extras attachment(Attachment attachment) {
    return new Extras(attachment, null);
  }

  /** A link with which the person answers. */
  public static Extras answer(AnswerLink answer) {
    return new Extras(null, answer);
  }

  public Extras and(Attachment file) {
    return new Extras(file, answer);
  }

  boolean pressing() {
    return attachment != null || answer != null;
  }
}
