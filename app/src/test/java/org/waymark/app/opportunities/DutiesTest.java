package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.selection.Selecting;

/** What is owed is reminded of when it is due, each time once. */
@OpeningsTest
class DutiesTest {
  private final Tarnholm tarnholm;
  private final Applications applications;
  private final Selecting selecting;
  private final Notices notices;
  private final SampleClock clock;
  private final List<Due> due;
  private final DanaHires dana;

  DutiesTest(
      Tarnholm tarnholm,
      Applications applications,
      Selecting selecting,
      Notices notices,
      SampleClock clock,
      List<Due> due,
      DanaHires dana) {
    this.tarnholm = tarnholm;
    this.applications = applications;
    this.selecting = selecting;
    this.notices = notices;
    this.clock = clock;
    this.due = due;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @AfterEach
  void back() {
    OpeningsSlice.moveTo(clock, 0);
  }

  private void onDay(int days) {
    OpeningsSlice.moveTo(clock, days);
    due.forEach(Due::workOff);
    due.forEach(Due::workOff); // a second time finds nothing left
  }

  private long reminders(String number, String key) {
    return notices.of(tarnholm.person(number), 500).stream()
        .map(Notice::words)
        .filter(w -> w.key().equals("opportunities.duty." + key))
        .count();
  }

  @Test
  void danaIsRemindedAfterFiveWorkingDaysAndAWeekLaterAgain() {
    OpeningId opening = dana.publishes("Nobody answers");
    ApplicationId id = Eyes.done(applications.send(tarnholm.sarah(), opening, ""));
    onDay(6);
    assertThat(reminders("dana", "first_answer")).isZero();
    onDay(7);
    assertThat(reminders("dana", "first_answer")).isEqualTo(1);
    assertThat(reminders("jonas", "first_answer")).isZero();
    onDay(14);
    assertThat(reminders("dana", "first_answer")).isEqualTo(2);
    Eyes.done(selecting.lookInto(tarnholm.dana(), id));
    onDay(40);
    assertThat(reminders("dana", "first_answer")).isEqualTo(2);
  }
}
