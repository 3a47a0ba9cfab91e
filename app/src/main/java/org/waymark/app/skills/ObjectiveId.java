package org.waymark.app.skills;

import java.util.UUID;

/** Names something that the company wants to reach. */
public record ObjectiveId(UUID value) {
  public static ObjectiveId of(String text) {
    return new ObjectiveId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
