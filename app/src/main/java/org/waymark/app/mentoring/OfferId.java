package org.waymark.app.mentoring;

import java.util.UUID;

/** Names what somebody offers to others. */
public record OfferId(UUID value) {
  public static OfferId of(String text) {
    return new OfferId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
