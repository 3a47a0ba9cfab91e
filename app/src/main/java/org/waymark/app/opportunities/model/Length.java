package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningKind;

/** How long a project lasts; what is not known, or no project, is as long as it likes. */
public record Length(@Nullable LocalDate from, @Nullable LocalDate until) {
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

  public static Length of(Posting posting) {
    if (posting.kind() != OpeningKind.PROJECT) {
      return new Length(null, null);
    }
    LocalDate starts = posting.dates().startsOn();
    LocalDate ends = posting.ends();
    Integer weeks = posting.weeks();
    return starts == null && weeks != null
        ? new Length(SOME_DAY, SOME_DAY.plusWeeks(weeks).minusDays(1))
        : new Length(starts, ends);
  }

  /** The last day may be the one before the same day so many months later. */
  public boolean within(int months) {
    return from == null || until == null || until.isBefore(from.plusMonths(months));
  }
}
