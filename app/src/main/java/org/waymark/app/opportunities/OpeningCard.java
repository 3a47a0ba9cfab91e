package org.waymark.app.opportunities;

import java.time.LocalDate;
import java.util.Locale;
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
 * @param band null where it is not to be seen
 * @param publishedOn null before it was published
 * @param restricted there only for people who were named
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
    @Nullable LocalDate publishedOn,
    boolean restricted) {
  /** Where it stands. */
  public enum Stage {
    DRAFT,
    /** Somebody has to agree before it is published. */
    WAITING,
    PUBLISHED,
    CLOSED,
    WITHDRAWN,
    /** Those who were found are at it. */
    RUNNING,
    FINISHED,
    /** Before its time. */
    ENDED;

    /** As files and the database write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Not there yet for those who do not work on it. */
    public boolean early() {
      return this == DRAFT || this == WAITING;
    }

    /** Once it was published, and takes no applications any more. */
    public boolean over() {
      return !early() && this != PUBLISHED;
    }
  }

  public boolean takesApplicationsOn(LocalDate day) {
    return stage == Stage.PUBLISHED && dates.takesApplicationsOn(day);
  }
}
