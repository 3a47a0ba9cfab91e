package org.waymark.app.opportunities;

import java.util.UUID;

/** Names an opening. */
public record OpeningId(UUID value) {
  public static OpeningId of(String text) {
    return new OpeningId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
