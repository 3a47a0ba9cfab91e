package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.mobility.model.DayRule;
import org.waymark.app.people.Employment;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LegalEntity;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;

/** In which country and time zone people work, and what day it is there. */
@Component
public class Whereabouts {
  private final People people;
  private final Organisation organisation;
  private final WorkingDays calendar;
  private final Clock clock;

  Whereabouts(People people, Organisation organisation, WorkingDays calendar, Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A place of work; the country may be empty. */
  public record Spot(String country, ZoneId zone) {}

  public Spot of(PersonId person) {
    return people
        .current(person)
        .map(e -> spot(e.location(), e.entity()))
        .orElseGet(() -> new Spot("", clock.getZone()));
  }

  public Spot spot(@Nullable LocationId location, @Nullable EntityId entity) {
    Optional<Location> place = location(location);
    String country =
        place
            .map(Location::country)
            .filter(c -> !c.isEmpty())
            .or(() -> entity(entity).map(LegalEntity::country))
            .orElse("");
    ZoneId zone =
        place
            .map(Location::timeZone)
            .filter(z -> !z.isEmpty())
            .map(ZoneId::of)
            .orElse(clock.getZone());
    return new Spot(country, zone);
  }

  public LocalDate today(ZoneId zone) {
    return LocalDate.now(clock.withZone(zone));
  }

  /** The rule for days on which this person may move. */
  public DayRule days(PersonId person, ZoneId zone) {
    return new DayRule(calendar, of(person).country(), today(zone));
  }

  /**
   * The employer of whoever works at this place: the one they have where it is of that country,
   * else the host's, else any there.
   */
  public @Nullable EntityId employer(Employment now, @Nullable LocationId at, PersonId host) {
    String country = location(at).map(Location::country).orElse("");
    if (country.isEmpty() || ofCountry(now.entity(), country)) {
      return now.entity();
    }
    EntityId theirs = people.current(host).map(Employment::entity).orElse(null);
    if (theirs != null && ofCountry(theirs, country)) {
      return theirs;
    }
    return organisation.legalEntities().stream()
        .filter(e -> e.country().equals(country))
        .map(LegalEntity::id)
        .findFirst()
        .orElse(now.entity());
  }

  private boolean ofCountry(@Nullable EntityId entity, String country) {
    return entity(entity).filter(e -> e.country().equals(country)).isPresent();
  }

  private Optional<Location> location(@Nullable LocationId id) {
    return id == null
        ? Optional.empty()
        : organisation.locations().stream().filter(l -> l.id().equals(id)).findFirst();
  }

  private Optional<LegalEntity> entity(@Nullable EntityId id) {
    return id == null
        ? Optional.empty()
        : organisation.legalEntities().stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
