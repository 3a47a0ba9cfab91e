package org.waymark.app.mobility;

import java.util.UUID;

/** Names a step of a move. */
public record StepId(UUID value) {
  public static StepId of(String text) {
    return new StepId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
