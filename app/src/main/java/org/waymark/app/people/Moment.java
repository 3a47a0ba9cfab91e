package org.waymark.app.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A moment in the hours of whoever reads it. */
public record Moment(LocalDate day, LocalTime time) {
  public static Moment of(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    return new Moment(there.toLocalDate(), there.toLocalTime());
  }

  /** As a form writes it. */
  public String typed() {
    return day.atTime(time).toString();
  }
}
