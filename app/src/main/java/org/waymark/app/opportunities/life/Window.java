package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;

/**
 * The days on which an opening is there for people inside alone, by the calendar and the clock of
 * its place.
 */
@Component
public class Window {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private final Organisation organisation;
  private final WorkingDays calendar;
  private final Clock clock;

  Window(Organisation organisation, WorkingDays calendar, Clock clock) {
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The day that it is there now. */
  public LocalDate today(@Nullable LocationId location) {
    return LocalDate.now(clock.withZone(zone(location)));
  }

  /** The last of so many working days from now on; none where there are none. */
  @Nullable LocalDate lastInside(Posting posting, int workingDays) {
    return workingDays < 1
        ? null
        : calendar.after(today(posting.location()), workingDays, country(posting.location()));
  }

  public boolean insideOnly(Opening opening) {
    LocalDate last = opening.posting().dates().insideUntil();
    return last != null && !today(opening.posting().location()).isAfter(last);
  }

  /** How many working days are left, today counted in; 0 once it is over. */
  public int daysLeft(@Nullable LocationId location, @Nullable LocalDate last) {
    LocalDate day = today(location);
    int left = 0;
    while (last != null && !day.isAfter(last)) {
      left += calendar.isWorkingDay(day, country(location)) ? 1 : 0;
      day = day.plusDays(1);
    }
    return left;
  }

  /** The morning of a day there. */
  Instant morning(LocalDate day, @Nullable LocationId location) {
    return day.atTime(MORNING).atZone(zone(location)).toInstant();
  }

  /** The morning after so many working days there. */
  Instant after(int workingDays, @Nullable LocationId location) {
    return morning(calendar.after(today(location), workingDays, country(location)), location);
  }

  private ZoneId zone(@Nullable LocationId id) {
    return place(id)
        .map(Location::timeZone)
        .filter(zone -> !zone.isEmpty())
        .map(ZoneId::of)
        .orElse(clock.getZone());
  }

  private String country(@Nullable LocationId id) {
    return place(id).map(Location::country).orElse("");
  }

  private Optional<Location> place(@Nullable LocationId id) {
    return organisation.locations().stream().filter(l -> l.id().equals(id)).findFirst();
  }
}
