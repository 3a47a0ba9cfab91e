package org.waymark.app.mentoring;

import java.util.UUID;

/** Names what somebody asked for, and the pair that came of it. */
public record MentorshipId(UUID value) {
  public static MentorshipId of(String text) {
    return new MentorshipId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
