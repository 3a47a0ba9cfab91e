package org.waymark.app.mentoring.pairs;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mentoring.MentorSupport;

/** Counts of what people gave, in two queries however many people. */
@Component
class SupportCounts implements MentorSupport {
  private final JdbcClient db;
  private final Clock clock;

  SupportCounts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public Map<PersonId, Given> given(Collection<PersonId> people, DateSpan span) {
    Map<PersonId, Integer> pairs =
        counts(
            people,
            span,
            """
            select m.mentor, count(*) from mentoring.mentorship m
            where m.mentor in (select unnest(:people::uuid[])) and m.kind <> 'talk'
              and m.state in ('active', 'ended')
              and (:until::date is null or m.begins_on < :until)
              and (m.state = 'active' or m.since >= :from)
            group by m.mentor
            """);
    Map<PersonId, Integer> sessions =
        counts(
            people,
            span,
            """
            select m.mentor, count(*) from mentoring.mentorship m
              join mentoring.session s on s.mentorship = m.id
            where m.mentor in (select unnest(:people::uuid[])) and s.state = 'invited'
              and s.starts_at >= :from and s.starts_at <= :now
              and (:until::date is null or s.starts_at < :until)
            group by m.mentor
            """);
    Map<PersonId, Given> given = new HashMap<>();
    pairs.forEach((p, n) -> given.put(p, new Given(n, sessions.getOrDefault(p, 0))));
    sessions.forEach((p, n) -> given.putIfAbsent(p, new Given(0, n)));
    return given;
  }

  private Map<PersonId, Integer> counts(Collection<PersonId> people, DateSpan span, String sql) {
    Map<PersonId, Integer> counts = new HashMap<>();
    db.sql(sql)
        .param("people", SqlArray.of(people))
        .param("from", span.from())
        .param("until", span.until(), Types.DATE)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(
            row -> {
              counts.put(new PersonId(row.getObject(1, UUID.class)), row.getInt(2));
            });
    return counts;
  }
}
