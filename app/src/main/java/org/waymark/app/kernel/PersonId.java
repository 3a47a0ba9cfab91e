package org.waymark.app.kernel;

import java.util.UUID;

/** Names a person, employed or gone. */
public record PersonId(UUID value) {
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
