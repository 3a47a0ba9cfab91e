package org.waymark.app.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** Development plans in short, for pages about people. */
public interface Plans {
  /**
   * A plan that goes on.
   *
   * @param readiness points of 100 for the goal, with the interval; null where none is measured
   * @param next what the person does next, in their own words; null where nothing lies ahead
   */
  record Glance(
      PlanId plan,
      Words goal,
      @Nullable Ready readiness,
      int done,
      int all,
      @Nullable String next,
      @Nullable LocalDate due,
      String href) {}

  /** Between {@code low} and {@code high} the truth lies in eight of ten cases. */
  record Ready(int points, int low, int high) {}

  /**
   * The latest plan of each that this viewer may see, in a handful of queries. Others are left out,
   * whether they show none or have none.
   */
  Map<PersonId, Glance> glances(Viewer viewer, Collection<PersonId> people);

  /**
   * On whose plans the viewer wrote since then, of those that they may see today and in which
   * something lies ahead with its hours and its day.
   */
  Set<PersonId> workedOn(Viewer viewer, Collection<PersonId> people, Instant since);
}
