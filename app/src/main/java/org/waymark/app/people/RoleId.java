package org.waymark.app.people;

import java.util.UUID;

/** Names a role: a kind of work with requirements and a level. */
public record RoleId(UUID value) {
  public static RoleId of(String text) {
    return new RoleId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
