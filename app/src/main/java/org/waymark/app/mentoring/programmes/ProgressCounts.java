package org.waymark.app.mentoring.programmes;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.mentoring.ProgrammeId;

/** Counts a cohort, in one query. */
@Component
class ProgressCounts {
  private final JdbcClient db;
  private final Clock clock;

  ProgressCounts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Progress of(ProgrammeId id) {
    return db.sql(
            """
            select count(*) as pairs,
              count(*) filter (where exists (select from mentoring.session s
                where s.mentorship = m.id and s.state = 'invited' and s.starts_at <= :now)) as met,
              count(*) filter (where exists (select from mentoring.feedback f
                where f.mentorship = m.id)) as answered,
              count(*) filter (where m.state = 'ended') as ended
            from mentoring.mentorship m
            where m.programme = :id and m.state in ('active', 'ended')
            """)
        .param("id", id.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(
            (row, _) ->
                new Progress(
                    row.getInt("pairs"),
                    row.getInt("met"),
                    row.getInt("answered"),
                    row.getInt("ended")))
        .single();
  }
}
