package org.waymark.app.console;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;

/** Whole working hours of a sample's people, where each of them works. */
@Component
class SampleHours {
  static final int AFTERNOON = 14;
  private static final int FIRST = 9;
  private static final int HOURS = 8;
  private final People people;
  private final Organisation organisation;
  private final Clock clock;

  SampleHours(People people, Organisation organisation, Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** On that day, or the last working day before. */
  Instant until(PersonId person, LocalDate day, int hour) {
    LocalDate working = day;
    while (free(working)) {
      working = working.minusDays(1);
    }
    return at(working, hour, zone(person));
  }

  /** On that day, or the first working day after. */
  Instant from(PersonId person, LocalDate day, int hour) {
    LocalDate working = day;
    while (free(working)) {
      working = working.plusDays(1);
    }
    return at(working, hour, zone(person));
  }

  /** The clock goes to that hour of the day on which it stands, or of the last working day. */
  void take(PersonId person, int hour) {
    if (clock instanceof SampleClock movable) {
      Instant wanted = until(person, LocalDate.now(clock), hour);
      movable.set(movable.offset().plus(Duration.between(clock.instant(), wanted)));
    }
  }

  /** For a whole company in one query: of so many days ago an hour of the working day. */
  Past past() {
    Map<LocationId, ZoneId> zones =
        organisation.locations().stream().collect(Collectors.toMap(Location::id, this::zone));
    return (employment, days) -> {
      LocalDate day = LocalDate.now(clock).minusDays(days);
      while (free(day)) {
        day = day.minusDays(1);
      }
      ZoneId zone = zones.getOrDefault(employment.location(), clock.getZone());
      return at(day, FIRST + days % HOURS, zone);
    };
  }

  /** A moment so many days ago. */
  @FunctionalInterface
  interface Past {
    Instant of(Employment employment, int days);
  }

  private ZoneId zone(PersonId person) {
    Optional<LocationId> place =
        people.current(person).flatMap(e -> Optional.ofNullable(e.location()));
    return place
        .flatMap(id -> organisation.locations().stream().filter(l -> l.id().equals(id)).findFirst())
        .map(this::zone)
        .orElse(clock.getZone());
  }

  private ZoneId zone(Location location) {
    try {
      return ZoneId.of(location.timeZone());
    } catch (DateTimeException e) {
      return clock.getZone();
    }
  }

  private static boolean free(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static Instant at(LocalDate day, int hour, ZoneId zone) {
    return day.atTime(hour, 0).atZone(zone).toInstant();
  }
}
