package org.waymark.app.conversations;

import java.util.UUID;

/** Names a career conversation. */
public record TalkId(UUID value) {
  public static TalkId of(String text) {
    return new TalkId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
