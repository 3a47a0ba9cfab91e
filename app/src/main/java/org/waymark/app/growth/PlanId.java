package org.waymark.app.growth;

import java.util.UUID;

/** Names a development plan. */
public record PlanId(UUID value) {
  public static PlanId of(String text) {
    return new PlanId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
