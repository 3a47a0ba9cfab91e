package org.waymark.app.mobility;

import java.util.UUID;

/** Names a move case. */
public record MoveId(UUID value) {
  public static MoveId of(String text) {
    return new MoveId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
