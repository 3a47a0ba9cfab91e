package org.waymark.app.people;

import java.util.UUID;

/** Names a unit of the organisation. */
public record UnitId(UUID value) {
  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
