package org.waymark.app.mentoring;

import java.util.UUID;

/** Names a programme with a cohort. */
public record ProgrammeId(UUID value) {
  public static ProgrammeId of(String text) {
    return new ProgrammeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
