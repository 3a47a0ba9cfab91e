package org.waymark.app.communication.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.PersonId;

/**
 * A mail that this process has claimed.
 *
 * @param attempt how many times it was claimed, this one included
 */
record Delivery(UUID id, PersonId person, Rhythm rhythm, String batch, Instant due, int attempt) {
  /** What can become of a mail. */
  enum State {
    WAITING,
    SENDING,
    SENT,
    /** Written to a file, in a sample without a mail server. */
    FILED,
    /** There is no mail server. */
    COUNTED,
    /** There was nobody to send it to, or nothing left that the person wants by mail. */
    LEFT_OUT,
    GIVEN_UP;

    String stored() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String stored) {
      return valueOf(stored.toUpperCase(Locale.ROOT));
    }
  }

  /** The day of a digest. */
  LocalDate day() {
    return LocalDate.parse(batch.substring(batch.indexOf(' ') + 1));
  }
}
