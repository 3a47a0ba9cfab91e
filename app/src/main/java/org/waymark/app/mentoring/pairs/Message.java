package org.waymark.app.mentoring.pairs;

import java.time.Instant;
import org.waymark.app.kernel.PersonId;

/** What one of the two wrote to the other. */
record Message(PersonId author, Instant at, String words) {
  static final int LONGEST = 4_000;
}
