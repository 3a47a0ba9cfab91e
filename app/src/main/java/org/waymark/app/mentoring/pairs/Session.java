package org.waymark.app.mentoring.pairs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mentoring.MentorshipId;

/**
 * The two of a pair meet.
 *
 * @param sequence counts every change, so that calendars follow
 */
record Session(
    UUID id,
    MentorshipId mentorship,
    PersonId organizer,
    Instant start,
    int minutes,
    String place,
    boolean cancelled,
    int sequence) {
  static final int LONGEST_PLACE = 300;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 480;

  List<Refusal> refusals(Instant now) {
    List<Refusal> no = new ArrayList<>();
    if (!start.isAfter(now)) {
      no.add(Refusal.of("mentoring.session.no.ahead"));
    }
    if (minutes < SHORTEST || minutes > LONGEST) {
      no.add(Refusal.of("mentoring.session.no.minutes", SHORTEST, LONGEST));
    }
    if (place.isEmpty() || place.length() > LONGEST_PLACE) {
      no.add(Refusal.of("mentoring.session.no.place"));
    }
    return no;
  }

  Outcome<Session> moveTo(Instant next, Instant now) {
    if (cancelled || over(now)) {
      return Outcome.refused("mentoring.session.no." + (cancelled ? "cancelled" : "over"));
    }
    Session moved =
        new Session(id, mentorship, organizer, next, minutes, place, false, sequence + 1);
    List<Refusal> no = moved.refusals(now);
    return no.isEmpty() ? Outcome.done(moved) : Outcome.refused(no);
  }

  /** Cancelled twice, the second finds it cancelled. */
  Outcome<Session> cancel(Instant now) {
    return cancelled || over(now)
        ? Outcome.refused("mentoring.session.no." + (cancelled ? "cancelled" : "over"))
        : Outcome.done(
            new Session(id, mentorship, organizer, start, minutes, place, true, sequence + 1));
  }

  boolean over(Instant now) {
    return !end().isAfter(now);
  }

  Instant end() {
    return start.plus(Duration.ofMinutes(minutes));
  }
}
