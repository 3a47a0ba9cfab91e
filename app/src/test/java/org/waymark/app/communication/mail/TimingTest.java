package org.waymark.app.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.WorkingDays;

class TimingTest {
  private static final Quiet NIGHT = new Quiet(LocalTime.of(19, 0), LocalTime.of(7, 0));

  private static Timing in(String zone, String country, @Nullable Quiet quiet) {
    return new Timing(ZoneId.of(zone), country, quiet, new WorkingDays());
  }

  private static Timing.Digest next(Timing timing, Rhythm rhythm, String after) {
    return timing.next(rhythm, Instant.parse(after));
  }

  private static Timing.Digest digest(String day, String due) {
    return new Timing.Digest(LocalDate.parse(day), Instant.parse(due));
  }

  @Test
  void theMorningIsTheOneWhereThePersonWorks() {
    String monday = "2026-11-23T09:00:00Z";
    assertThat(next(in("Europe/Berlin", "DE", null), Rhythm.DAILY, monday))
        .isEqualTo(digest("2026-11-24", "2026-11-24T07:00:00Z"));
    assertThat(next(in("America/New_York", "US", null), Rhythm.DAILY, monday))
        .as("it is four in the morning there")
        .isEqualTo(digest("2026-11-23", "2026-11-23T13:00:00Z"));
    assertThat(next(in("Pacific/Kiritimati", "", null), Rhythm.DAILY, monday))
        .as("it is eleven at night there")
        .isEqualTo(digest("2026-11-24", "2026-11-23T18:00:00Z"));
  }

  @Test
  void digestsKeepToWorkingDaysOfTheCountry() {
    assertThat(next(in("Europe/Berlin", "DE", null), Rhythm.DAILY, "2026-12-24T09:00:00Z"))
        .as("Christmas falls on Friday and Saturday")
        .isEqualTo(digest("2026-12-28", "2026-12-28T07:00:00Z"));
    assertThat(next(in("Asia/Riyadh", "SA", null), Rhythm.DAILY, "2026-11-26T09:00:00Z").day())
        .as("Sunday is a working day there, Friday is none")
        .isEqualTo("2026-11-29");
    assertThat(next(in("Europe/Berlin", "DE", null), Rhythm.WEEKLY, "2027-03-25T09:00:00Z"))
        .as("Easter Monday is none, the clocks changed the day before")
        .isEqualTo(digest("2027-03-30", "2027-03-30T06:00:00Z"));
  }

  @Test
  void aWeeklyDigestComesOnceAWeek() {
    Timing berlin = in("Europe/Berlin", "DE", null);
    assertThat(next(berlin, Rhythm.WEEKLY, "2026-11-23T06:59:59Z").day()).isEqualTo("2026-11-23");
    assertThat(next(berlin, Rhythm.WEEKLY, "2026-11-23T07:00:00Z").day()).isEqualTo("2026-11-30");
    assertThat(next(berlin, Rhythm.WEEKLY, "2026-11-29T20:00:00Z").day()).isEqualTo("2026-11-30");
  }

  @Test
  void aClockChangeMovesTheMorningButAddsNoDigest() {
    Timing berlin = in("Europe/Berlin", "DE", null);
    assertThat(next(berlin, Rhythm.DAILY, "2026-10-23T09:00:00Z"))
        .as("an hour later by the sun")
        .isEqualTo(digest("2026-10-26", "2026-10-26T07:00:00Z"));
    assertThat(next(berlin, Rhythm.DAILY, "2026-10-22T09:00:00Z"))
        .isEqualTo(digest("2026-10-23", "2026-10-23T06:00:00Z"));
    Timing cairo = in("Africa/Cairo", "", null);
    assertThat(next(cairo, Rhythm.DAILY, "2026-10-29T20:30:00Z"))
        .as("the hour before midnight comes twice")
        .isEqualTo(next(cairo, Rhythm.DAILY, "2026-10-29T21:30:00Z"));
  }

  @Test
  void whatFallsIntoAQuietTimeWaitsForItsEnd() {
    Timing berlin = in("Europe/Berlin", "DE", NIGHT);
    assertThat(berlin.soon(Instant.parse("2026-11-23T17:59:59Z")))
        .isEqualTo("2026-11-23T17:59:59Z");
    assertThat(berlin.soon(Instant.parse("2026-11-23T18:00:00Z")))
        .isEqualTo("2026-11-24T06:00:00Z");
    assertThat(berlin.soon(Instant.parse("2026-11-24T05:59:59Z")))
        .isEqualTo("2026-11-24T06:00:00Z");
    assertThat(berlin.soon(Instant.parse("2026-11-24T06:00:00Z")))
        .isEqualTo("2026-11-24T06:00:00Z");
    Quiet morning = new Quiet(LocalTime.of(6, 0), LocalTime.of(10, 0));
    assertThat(next(in("Europe/Berlin", "DE", morning), Rhythm.DAILY, "2026-11-23T09:00:00Z"))
        .isEqualTo(digest("2026-11-24", "2026-11-24T09:00:00Z"));
  }

  @Test
  void aQuietTimeEndsOnceWhenTheClockIsTurnedBack() {
    Timing berlin = in("Europe/Berlin", "DE", new Quiet(LocalTime.of(1, 0), LocalTime.of(2, 30)));
    assertThat(berlin.soon(Instant.parse("2026-10-25T01:15:00Z")))
        .as("a quarter past two for the second time")
        .isEqualTo("2026-10-25T01:30:00Z");
  }
}
