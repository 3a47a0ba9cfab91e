package org.waymark.app.opportunities;

import java.util.UUID;

/** Names an application. */
public record ApplicationId(UUID value) {
  public static ApplicationId of(String text) {
    return new ApplicationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
