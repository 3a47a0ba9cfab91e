package org.waymark.app.opportunities.model;

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
 * @param sharePercent part of a person's time, for projects
 * @param weeks how long, for projects
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
}
