package org.waymark.app.mentoring.offers;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;

/** The hours of the place where somebody works. */
@Component
public class Hours {
  private static final int SECONDS = 3_600;

  /** Under the name that calendars know. */
  private static final ZoneId UTC = ZoneId.of("Etc/UTC");

  private final People people;
  private final Organisation organisation;
  private final Clock clock;

  Hours(People people, Organisation organisation, Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** The server's where the place is not known. */
  public ZoneId of(PersonId person) {
    return people
        .current(person)
        .map(Employment::location)
        .filter(Objects::nonNull)
        .flatMap(this::place)
        .flatMap(place -> zone(place.timeZone()))
        .orElse(clock.getZone() instanceof ZoneOffset ? UTC : clock.getZone());
  }

  private Optional<Location> place(LocationId id) {
    return organisation.locations().stream().filter(l -> l.id().equals(id)).findFirst();
  }

  /** Nothing where the word names no zone. */
  public static Optional<ZoneId> zone(String word) {
    try {
      return Optional.of(ZoneId.of(word));
    } catch (DateTimeException e) {
      return Optional.empty(); // a file or a form said something else
    }
  }

  /** As people say it: the city whose hours they are. */
  public static String name(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** How many hours lie between the two today, 0 to 12 and a few. */
  int apart(ZoneId one, ZoneId other) {
    Instant now = clock.instant();
    int seconds =
        one.getRules().getOffset(now).getTotalSeconds()
            - other.getRules().getOffset(now).getTotalSeconds();
    return Math.ceilDiv(Math.abs(seconds), SECONDS);
  }

  /** As a form writes it ({@code 2026-11-30T14:00}), in those hours; nothing where it is none. */
  public static Optional<Instant> read(String typed, ZoneId zone) {
    try {
      return Optional.of(
          LocalDateTime.parse(typed.strip().replace(' ', 'T')).atZone(zone).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
