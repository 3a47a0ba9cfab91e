package org.waymark.app.people;

import java.util.UUID;

/** Names a place of work. */
public record LocationId(UUID value) {
  public static LocationId of(String text) {
    return new LocationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
