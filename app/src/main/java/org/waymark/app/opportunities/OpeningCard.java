package org.waymark.app.opportunities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/**
 * An opening in short.
 *
 * @param code its name in the company's files, where it came from one
 * @param role always there for a role opening
 * @param sharePercent part of a person's time, for projects
 * @param publishedOn null for a draft
 */
public record OpeningCard(
    OpeningId id,
    @Nullable String code,
    OpeningKind kind,
    String title,
    @Nullable RoleId role,
    UnitId unit,
    @Nullable LocationId location,
    Remote remote,
    PersonId owner,
    int seats,
    Dates dates,
    @Nullable Integer sharePercent,
    @Nullable Integer weeks,
    @Nullable PayBand band,
    Stage stage,
    @Nullable LocalDate publishedOn) {
  /** Where it stands. */
  public enum Stage {
    DRAFT,
    PUBLISHED,
    CLOSED
  }

  public boolean takesApplicationsOn(LocalDate day) {
    return stage == Stage.PUBLISHED && dates.takesApplicationsOn(day);
  }
}
