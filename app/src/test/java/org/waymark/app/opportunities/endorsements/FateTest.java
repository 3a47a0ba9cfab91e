package org.waymark.app.opportunities.endorsements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.opportunities.endorsements.Fate.Course;
import org.waymark.app.opportunities.endorsements.Fate.Stay;

class FateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Course REFUSED_FOR_A_SKILL = new Course(false, null, true, null);

  private static Fate of(Course... courses) {
    return Fate.of(List.of(courses), TODAY);
  }

  private static Course stayed(int days, @Nullable LocalDate until) {
    LocalDate end = until == null ? TODAY : until;
    return new Course(true, null, false, new Stay(end.minusDays(days), until));
  }

  @Test
  void whoKeptTheRoleForHalfAYearProvesItRight() {
    assertThat(of(stayed(180, null))).isEqualTo(Fate.HELD);
    assertThat(of(stayed(180, TODAY.minusDays(30)))).isEqualTo(Fate.HELD);
    assertThat(of(stayed(179, null))).as("too early to say").isEqualTo(Fate.OPEN);
    assertThat(of(stayed(179, TODAY.minusDays(1)))).as("left early").isEqualTo(Fate.NOT_HELD);
  }

  @Test
  void aNoticeForALaterDayIsNotALeavingYet() {
    Stay stay = new Stay(TODAY.minusDays(100), TODAY.plusDays(10));
    assertThat(of(new Course(true, null, false, stay))).isEqualTo(Fate.OPEN);
  }

  @Test
  void aPanelThatJudgedThemReadyProvesItRightAndOneThatDidNotWrong() {
    assertThat(of(new Course(false, 3.0, false, null))).isEqualTo(Fate.HELD);
    assertThat(of(new Course(false, 2.9, false, null))).isEqualTo(Fate.NOT_HELD);
  }

  @Test
  void aNoForAnotherReasonSaysNothing() {
    assertThat(of(new Course(false, null, false, null))).isEqualTo(Fate.OPEN);
    assertThat(of(REFUSED_FOR_A_SKILL)).isEqualTo(Fate.NOT_HELD);
  }

  @Test
  void oneThatHeldIsEnough() {
    assertThat(of(REFUSED_FOR_A_SKILL, stayed(200, null))).isEqualTo(Fate.HELD);
    assertThat(of()).isEqualTo(Fate.OPEN);
  }
}
