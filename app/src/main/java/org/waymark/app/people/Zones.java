package org.waymark.app.people;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** The hours of the place where somebody works. */
@Component
public class Zones {
  private final People people;
  private final Organisation organisation;
  private final Clock clock;

  Zones(People people, Organisation organisation, Clock clock) {
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
        .flatMap(
            place ->
                organisation.locations().stream().filter(l -> l.id().equals(place)).findFirst())
        .flatMap(Zones::zone)
        .orElse(clock.getZone());
  }

  public ZoneId of(Viewer viewer) {
    return viewer.person().map(this::of).orElse(clock.getZone());
  }

  private static Optional<ZoneId> zone(Location location) {
    try {
      return Optional.of(ZoneId.of(location.timeZone()));
    } catch (DateTimeException e) {
      return Optional.empty(); // a file said something else
    }
  }

  /** As people say it: the city whose hours they are. */
  public static String name(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
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
