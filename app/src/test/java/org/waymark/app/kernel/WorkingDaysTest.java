package org.waymark.app.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final LocalDate WEDNESDAY_BEFORE_EASTER = LocalDate.of(2026, 4, 1);
  private final WorkingDays days = new WorkingDays();

  @Test
  void holidaysOfTheCountryDoNotCount() {
    LocalDate goodFriday = LocalDate.of(2026, 4, 3);
    assertThat(days.isWorkingDay(goodFriday, "DE")).isFalse();
    assertThat(days.isWorkingDay(goodFriday, "JP")).isTrue();
    assertThat(days.after(WEDNESDAY_BEFORE_EASTER, 5, "DE")).isEqualTo(LocalDate.of(2026, 4, 10));
    assertThat(days.after(WEDNESDAY_BEFORE_EASTER, 5, "JP")).isEqualTo(LocalDate.of(2026, 4, 8));
  }

  @Test
  void theWeekendIsThatOfTheCountry() {
    LocalDate friday = LocalDate.of(2026, 6, 5);
    LocalDate sunday = LocalDate.of(2026, 6, 7);
    assertThat(days.isWorkingDay(friday, "SA")).isFalse();
    assertThat(days.isWorkingDay(sunday, "SA")).isTrue();
    assertThat(days.isWorkingDay(sunday, "US")).isFalse();
  }

  @Test
  void aCountryWithoutACalendarHasItsWeekend() {
    assertThat(days.onOrAfter(LocalDate.of(2026, 5, 2), "")).isEqualTo(LocalDate.of(2026, 5, 4));
  }

  @Test
  void noDaysLaterIsTheDayItself() {
    LocalDate saturday = LocalDate.of(2026, 5, 2);
    assertThat(days.after(saturday, 0, "DE")).isEqualTo(saturday);
  }
}
