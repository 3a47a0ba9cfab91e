package org.waymark.app.growth.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Supposing.Measure;
import org.waymark.app.skills.PastLevels;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Readiness over time: by what was said and shown until each day, measured as today. */
@Component
class Curves {
  private static final int POINTS = 13;
  private static final int MONTHS_BEFORE = 6;
  private final PastLevels past;
  private final Clock clock;

  Curves(PastLevels past, Clock clock) {
    this.past = past;
    this.clock = clock;
  }

  /** One day. */
  record Point(LocalDate on, Readiness readiness) {}

  /**
   * From half a year before the plan until today, or until it ended.
   *
   * @param notBefore nothing from before that moment
   */
  List<Point> of(
      PersonId person, Plan plan, List<Requirement> asked, Measure measure, Instant notBefore) {
    LocalDate from = day(plan.begunAt()).minusMonths(MONTHS_BEFORE);
    if (day(notBefore).isAfter(from)) {
      from = day(notBefore);
    }
    LocalDate until = plan.active() ? LocalDate.now(clock) : day(plan.since());
    SequencedMap<LocalDate, List<Estimate>> levels = past.of(person, days(from, until));
    List<Point> points = new ArrayList<>();
    levels.forEach((on, held) -> points.add(new Point(on, Readiness.of(measure.fit(asked, held)))));
    return points;
  }

  private static SequencedSet<LocalDate> days(LocalDate from, LocalDate until) {
    long all = Math.max(0, ChronoUnit.DAYS.between(from, until));
    SequencedSet<LocalDate> days = new LinkedHashSet<>();
    for (int i = 0; i < POINTS; i++) {
      days.add(until.minusDays(all * (POINTS - 1 - i) / (POINTS - 1)));
    }
    return days;
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
