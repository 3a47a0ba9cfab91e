package org.waymark.app.recognition.rewards;

import java.util.UUID;

/** Names a nomination. */
public record NominationId(UUID value) {
  public static NominationId of(String text) {
    return new NominationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
