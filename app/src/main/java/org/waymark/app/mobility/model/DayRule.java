package org.waymark.app.mobility.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.WorkingDays;

/**
 * Days on which a move may take effect.
 *
 * @param today where the person works
 */
public record DayRule(WorkingDays calendar, String country, LocalDate today) {
  /**
   * A day that somebody asks for.
   *
   * @param anyway also where nobody works on it
   */
  public record Wish(LocalDate on, boolean anyway) {}

  List<Refusal> refusals(Wish wish, @Nullable LocalDate releaseOn) {
    List<Refusal> no = new ArrayList<>();
    if (wish.on().isBefore(today)) {
      no.add(Refusal.of("mobility.day.past", today));
    }
    if (releaseOn != null && wish.on().isBefore(releaseOn)) {
      no.add(Refusal.of("mobility.day.before_release", releaseOn));
    }
    if (!wish.anyway() && !calendar.isWorkingDay(wish.on(), country)) {
      no.add(Refusal.of("mobility.day.nobody_works", wish.on(), proposal(wish.on())));
    }
    return no;
  }

  /** The same day, or the next one that people work on there. */
  public LocalDate proposal(LocalDate day) {
    return calendar.onOrAfter(day, country);
  }
}
