package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/**
 * What an opening says of itself.
 *
 * @param sharePercent part of a person's time, for what stands beside a role
 * @param weeks how long, for all but roles
 */
public record Posting(
    OpeningKind kind,
    String title,
    String description,
    @Nullable RoleId role,
    UnitId unit,
    @Nullable LocationId location,
    Remote remote,
    int seats,
    Dates dates,
    @Nullable Integer sharePercent,
    @Nullable Integer weeks,
    @Nullable PayBand band) {
  public static final int LONGEST_TITLE = 150;
  public static final int LONGEST_DESCRIPTION = 20_000;

  public Posting {
    title = title.strip();
    description = description.strip();
  }

  /** Of a person's time, in percent; 0 where nothing is said. */
  public int share() {
    return sharePercent == null ? 0 : sharePercent;
  }

  Posting insideUntil(@Nullable LocalDate day) {
    return with(new Dates(day, dates.applyBy(), dates.startsOn(), dates.endsOn()));
  }

  /** The same on other days. */
  public Posting with(Dates other) {
    return new Posting(
        kind,
        title,
        description,
        role,
        unit,
        location,
        remote,
        seats,
        other,
        sharePercent,
        weeks,
        band);
  }

  /** When it ends: as it says, or so many weeks after its start; null where neither is known. */
  public @Nullable LocalDate ends() {
    LocalDate starts = dates.startsOn();
    if (dates.endsOn() != null || starts == null || weeks == null) {
      return dates.endsOn();
    }
    return starts.plusWeeks(weeks).minusDays(1);
  }
}
