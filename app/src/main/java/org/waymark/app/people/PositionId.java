package org.waymark.app.people;

import java.util.UUID;

/** Names a position: a seat, held or empty. */
public record PositionId(UUID value) {
  public static PositionId of(String text) {
    return new PositionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
