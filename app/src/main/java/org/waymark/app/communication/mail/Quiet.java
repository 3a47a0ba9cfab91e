package org.waymark.app.communication.mail;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Hours of every day in which somebody wants no mail, also across midnight. */
public record Quiet(LocalTime begins, LocalTime ends) {
  boolean contains(LocalTime time) {
    boolean begun = !time.isBefore(begins);
    boolean over = !time.isBefore(ends);
    return begins.isBefore(ends) ? begun && !over : begun || !over;
  }

  /** The moment itself, or the end of the quiet time that it falls into. */
  Instant after(Instant at, ZoneId zone) {
    ZonedDateTime here = at.atZone(zone);
    if (!contains(here.toLocalTime())) {
      return at;
    }
    LocalDateTime end = here.toLocalDate().atTime(ends);
    if (!end.isAfter(here.toLocalDateTime())) {
      end = end.plusDays(1);
    }
    return ZonedDateTime.ofLocal(end, zone, here.getOffset()).toInstant();
  }
}
