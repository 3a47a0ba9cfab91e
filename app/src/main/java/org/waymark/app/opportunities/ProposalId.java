package org.waymark.app.opportunities;

import java.util.UUID;

/** Names the proposal of a role. */
public record ProposalId(UUID value) {
  public static ProposalId of(String text) {
    return new ProposalId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
