package org.waymark.app.communication.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.WorkingDays;

/** When a mail goes to somebody: by the clock where they work, digests on days that they work. */
record Timing(ZoneId zone, String country, @Nullable Quiet quiet, WorkingDays days) {
  static final LocalTime MORNING = LocalTime.of(8, 0);

  /** A digest: one for each person, rhythm and day. */
  record Digest(LocalDate day, Instant due) {}

  /** Now, or when the quiet time is over. */
  Instant soon(Instant now) {
    return quiet == null ? now : quiet.after(now, zone);
  }

  /** The first morning after this moment that has a digest of this rhythm. */
  Digest next(Rhythm rhythm, Instant after) {
    ZonedDateTime here = after.atZone(zone);
    LocalDate today = here.toLocalDate();
    LocalDate first = here.toLocalTime().isBefore(MORNING) ? today : today.plusDays(1);
    LocalDate day = rhythm == Rhythm.WEEKLY ? weekBegins(first) : days.onOrAfter(first, country);
    return new Digest(day, soon(day.atTime(MORNING).atZone(zone).toInstant()));
  }

  /** The first working day of the week of this day, or of the next week when that is over. */
  private LocalDate weekBegins(LocalDate first) {
    LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate day = days.onOrAfter(monday, country);
    return day.isBefore(first) ? days.onOrAfter(monday.plusWeeks(1), country) : day;
  }
}
