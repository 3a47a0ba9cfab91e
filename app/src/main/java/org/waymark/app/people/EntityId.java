package org.waymark.app.people;

import java.util.UUID;

/** Names a legal entity, the employer in law. */
public record EntityId(UUID value) {
  public static EntityId of(String text) {
    return new EntityId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
