package org.waymark.app.kernel;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Working days of countries: neither weekend nor public holiday. A country is its ISO 3166 code; of
 * one that the calendar does not know, only the weekend is known.
 */
@Component
public class WorkingDays {
  private static final Set<DayOfWeek> USUAL = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<DayOfWeek> FRIDAY = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  /** Where the weekend begins on Friday, after the week data of the Unicode CLDR. */
  private static final Set<String> WEEKEND_FROM_FRIDAY =
      Set.of("BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE");

  private final Map<String, Optional<HolidayManager>> calendars = new ConcurrentHashMap<>();

  public boolean isWorkingDay(LocalDate day, String country) {
    return !weekend(country).contains(day.getDayOfWeek())
        && calendar(country).filter(c -> c.isHoliday(day, HolidayType.PUBLIC_HOLIDAY)).isEmpty();
  }

  /** The day itself, or the next one that people work on. */
  public LocalDate onOrAfter(LocalDate day, String country) {
    LocalDate next = day;
    while (!isWorkingDay(next, country)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /**
   * So many working days later; the day itself does not count.
   *
   * @param days 0 or more; 0 gives the day itself
   */
  public LocalDate after(LocalDate day, int days, String country) {
    LocalDate last = day;
    for (int left = days; left > 0; left--) {
      last = onOrAfter(last.plusDays(1), country);
    }
    return last;
  }

  private static Set<DayOfWeek> weekend(String country) {
    return WEEKEND_FROM_FRIDAY.contains(country) ? FRIDAY : USUAL;
  }

  private Optional<HolidayManager> calendar(String country) {
    return calendars.computeIfAbsent(country, WorkingDays::load);
  }

  private static Optional<HolidayManager> load(String country) {
    return HolidayManager.getSupportedCalendarCodes().contains(country)
        ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(country)))
        : Optional.empty();
  }
}
