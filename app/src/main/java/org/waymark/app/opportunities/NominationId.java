package org.waymark.app.opportunities;

import java.util.UUID;

/** Names that somebody was thought of for an opening. */
public record NominationId(UUID value) {
  public static NominationId of(String text) {
    return new NominationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
