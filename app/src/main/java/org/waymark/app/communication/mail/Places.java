package org.waymark.app.communication.mail;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;

/** Where people work, for what time it is there; of whom nothing is known, it is the server's. */
@Component
public class Places {
  private final People people;
  private final Organisation organisation;
  private final WorkingDays days;
  private final Clock clock;

  Places(People people, Organisation organisation, WorkingDays days, Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.days = days;
    this.clock = clock;
  }

  /** Each one's timing, with their quiet time where they have one. */
  Map<PersonId, Timing> timings(Collection<PersonId> all, Map<PersonId, Quiet> quiet) {
    Map<LocationId, Location> locations =
        organisation.locations().stream()
            .collect(Collectors.toMap(Location::id, Function.identity()));
    var current = people.current(all);
    Map<PersonId, Timing> timings = new HashMap<>();
    for (PersonId person : all) {
      var employment = current.get(person);
      LocationId at = employment == null ? null : employment.location();
      timings.put(person, timing(at == null ? null : locations.get(at), quiet.get(person)));
    }
    return timings;
  }

  public ZoneId zone(PersonId person) {
    return java.util.Objects.requireNonNull(
            timings(java.util.List.of(person), Map.of()).get(person))
        .zone();
  }

  private Timing timing(@Nullable Location location, @Nullable Quiet quiet) {
    return new Timing(
        location == null ? clock.getZone() : zone(location.timeZone()),
        location == null ? "" : location.country(),
        quiet,
        days);
  }

  private ZoneId zone(String name) {
    try {
      return name.isBlank() ? clock.getZone() : ZoneId.of(name);
    } catch (DateTimeException e) {
      return clock.getZone(); // an import may bring any text
    }
  }
}
