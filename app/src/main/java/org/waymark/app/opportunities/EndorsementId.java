package org.waymark.app.opportunities;

import java.util.UUID;

/** Names what a manager says of somebody’s readiness. */
public record EndorsementId(UUID value) {
  public static EndorsementId of(String text) {
    return new EndorsementId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
