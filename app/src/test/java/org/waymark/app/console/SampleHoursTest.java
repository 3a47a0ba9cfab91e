package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.CompanyTest;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Zones;

/** Nobody of a sample talks at odd hours of the place where they work. */
@CompanyTest
class SampleHoursTest {
  private final JdbcClient db;
  private final Zones zones;

  SampleHoursTest(JdbcClient db, Zones zones) {
    this.db = db;
    this.zones = zones;
  }

  private List<LocalDateTime> hours(String sql) {
    return db.sql(sql)
        .query(
            (row, _) -> {
              ZoneId zone = zones.of(new PersonId(row.getObject(1, UUID.class)));
              return row.getObject(2, OffsetDateTime.class)
                  .atZoneSameInstant(zone)
                  .toLocalDateTime();
            })
        .list();
  }

  private static boolean working(LocalDateTime at) {
    return at.getMinute() == 0
        && at.getHour() >= 9
        && at.getHour() <= 17
        && at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  @Test
  void talksAreAtWholeWorkingHours() {
    assertThat(
            hours("select person, starts_at from conversations.talk where starts_at is not null"))
        .hasSizeGreaterThan(50)
        .allMatch(SampleHoursTest::working);
  }

  @Test
  void sessionsOfAPairAreAtWholeWorkingHours() {
    assertThat(
            hours(
                """
                select m.person, s.starts_at from mentoring.session s
                  join mentoring.mentorship m on m.id = s.mentorship
                """))
        .isNotEmpty()
        .allMatch(SampleHoursTest::working);
  }
}
