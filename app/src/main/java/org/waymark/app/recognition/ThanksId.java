package org.waymark.app.recognition;

import java.util.UUID;

/** Names one piece of thanks. */
public record ThanksId(UUID value) {
  public static ThanksId of(String text) {
    return new ThanksId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
