package org.waymark.app.opportunities.decisions;

import java.time.Instant;
import java.util.List;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/**
 * An answer that is no, signed by a person; never changed.
 *
 * @param strength what stood out
 * @param gap what made the difference, in the person's own terms
 * @param change the smallest change that would have altered it
 * @param gaps with {@code steps} and {@code alternatives}: what was worked out that day
 * @param talk the offer to talk, with {@code times} for it
 * @param standing how close it was; for those who decide
 */
public record Decision(
    ApplicationId application,
    PersonId by,
    Instant at,
    Reason reason,
    String strength,
    String gap,
    String change,
    List<Gap> gaps,
    List<Step> steps,
    List<Alternative> alternatives,
    String talk,
    List<Instant> times,
    Closeness standing) {
  public Decision {
    gaps = List.copyOf(gaps);
    steps = List.copyOf(steps);
    alternatives = List.copyOf(alternatives);
    times = List.copyOf(times);
  }

  /** A level that was short. */
  public record Gap(int skill, String name, int had, int needed) {}

  /** A step towards it. */
  public record Step(int skill, String name, int from, int to, int hours) {}

  /** Another opening, as it was called that day. */
  public record Alternative(OpeningId opening, String title) {}

  /**
   * How close it was.
   *
   * @param rank of the slate that day, 0 for none
   * @param talkGuaranteed near misses and the first three of a slate are owed a talk
   */
  public record Closeness(int rank, int pool, boolean nearMiss, boolean talkGuaranteed) {}
}
