package org.waymark.app.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.UnitId;

/** How many people work in each unit today, and who. */
@Component
final class HeadCounts {
  private final JdbcClient jdbc;
  private final Clock clock;

  HeadCounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** People in the unit itself, without those below it. */
  Map<UnitId, Integer> byUnit() {
    Map<UnitId, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            select unit, count(*) as n from people.spell
            where began_on <= :today and (until is null or until > :today) group by unit
            """)
        .param("today", LocalDate.now(clock))
        .query(
            row -> {
              counts.put(new UnitId(row.getObject("unit", UUID.class)), row.getInt("n"));
            });
    return counts;
  }

  List<PersonId> in(UnitId unit, Paging paging) {
    return jdbc
        .sql(
            """
            select p.id from people.spell s join people.person p on p.id = s.person
            where s.unit = :unit and s.began_on <= :today and (s.until is null or s.until > :today)
            order by p.family_name, p.given_name, p.id limit :size offset :offset
            """)
        .param("unit", unit.value())
        .param("today", LocalDate.now(clock))
        .param("size", paging.size())
        .param("offset", paging.offset())
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .toList();
  }
}
