package org.waymark.app.growth;

import java.util.UUID;

/** Names an action of a development plan. */
public record PlanActionId(UUID value) {
  public static PlanActionId of(String text) {
    return new PlanActionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
