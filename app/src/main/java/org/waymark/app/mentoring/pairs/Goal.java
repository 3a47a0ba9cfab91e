package org.waymark.app.mentoring.pairs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the two want to reach. */
record Goal(UUID id, String words, @Nullable Instant doneAt) {
  static final int LONGEST = 300;

  /** Names it for a development plan. */
  String source() {
    return "mentoring.goal:" + id;
  }
}
