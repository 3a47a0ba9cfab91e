package org.waymark.app.people.days;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;

/** Compares where people stood at the end of one day with where they stand on a later one. */
@Component
class DayChanges {
  private static final String HERE_BEFORE = here("last");
  private static final String HERE_NOW = here("today");

  private static String here(String day) {
    return "exists (select from people.spell x where x.person = s.person and x.began_on <= :%1$s and (x.until is null or x.until > :%1$s))"
        .formatted(day);
  }

  private final JdbcClient jdbc;

  DayChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PersonId> left(LocalDate last, LocalDate today) {
    return people(
        """
        select distinct s.person from people.spell s
        where s.until > :last and s.until <= :today and %s and not %s
        """
            .formatted(HERE_BEFORE, HERE_NOW),
        last,
        today);
  }

  List<PersonId> joined(LocalDate last, LocalDate today) {
    return people(
        """
        select distinct s.person from people.spell s
        where s.began_on > :last and s.began_on <= :today and %s and not %s
        """
            .formatted(HERE_NOW, HERE_BEFORE),
        last,
        today);
  }

  /** In another spell, or with another manager or none. */
  List<PersonId> moved(LocalDate last, LocalDate today) {
    return people(
        """
        select s.person from (
          select person from people.spell where began_on > :last and began_on <= :today
          union select person from people.reporting_line
            where (began_on > :last and began_on <= :today) or (until > :last and until <= :today)
        ) s where %s and %s
        """
            .formatted(HERE_NOW, HERE_BEFORE),
        last,
        today);
  }

  private List<PersonId> people(String sql, LocalDate last, LocalDate today) {
    return jdbc.sql(sql)
        .param("last", last)
        .param("today", today)
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }
}
