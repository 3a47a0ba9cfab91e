package org.waymark.app.communication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A talk as a calendar gets it. The same uid with a higher sequence changes what was sent before.
 *
 * @param zone of whoever gets it: the hours of their own place
 * @param titleKey message key of a title that tells nobody who looks over a shoulder what it is
 * @param place a room or a link
 * @param attendees only those whom the reader's calendar may show
 */
public record Invitation(
    String uid,
    int sequence,
    Method method,
    Instant start,
    Instant end,
    ZoneId zone,
    String titleKey,
    String place,
    Party organizer,
    List<Party> attendees) {
  public Invitation {
    attendees = List.copyOf(attendees);
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("ends " + end + " before it begins " + start);
    }
  }

  /** To be there, also after a change; or that it is off. */
  public enum Method {
    REQUEST,
    CANCEL
  }

  /** Somebody with an address. */
  public record Party(String name, String email) {}
}
