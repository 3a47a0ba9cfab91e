package org.waymark.app.mobility.border;

import java.util.UUID;

/** Names an international case. */
public record BorderId(UUID value) {
  public static BorderId of(String text) {
    return new BorderId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
