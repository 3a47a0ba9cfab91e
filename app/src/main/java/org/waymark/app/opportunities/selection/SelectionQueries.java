package org.waymark.app.opportunities.selection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningId;

/** Everybody who applied for an opening and did not withdraw, in one query. */
@Component
class SelectionQueries {
  private final JdbcClient db;

  SelectionQueries(JdbcClient db) {
    this.db = db;
  }

  /**
   * One of them.
   *
   * @param fit in points of 100 with its likely range, as on the day it was sent; -1 for none
   */
  record Row(
      ApplicationId id,
      PersonId person,
      ApplicationStage stage,
      Instant sentAt,
      Instant since,
      int fit,
      int low,
      int high,
      boolean revealed) {}

  /** All but drafts and what was withdrawn; one that a round placed was never submitted. */
  List<Row> of(OpeningId opening) {
    return db.sql(
            """
            select a.id, a.person, a.state, sent.at as sent_at, s.at as since,
              coalesce((select sum(p.shown) from opportunities.snapshot_part p
                where p.application = a.id), -1) as fit,
              coalesce(f.low, 0) as low, coalesce(f.high, 0) as high,
              r.application is not null as revealed
            from opportunities.application a
              join opportunities.application_state s on s.application = a.id and s.nr = a.state_nr
              cross join lateral (select min(first.at) as at from opportunities.application_state first
                where first.application = a.id and first.state <> 'draft') sent
              left join opportunities.snapshot_fit f on f.application = a.id
              left join opportunities.revealed r on r.application = a.id
            where a.opening = :opening and a.state not in ('draft', 'withdrawn')
            order by a.underway desc, sent.at, a.id
            """)
        .param("opening", opening.value())
        .query(
            (row, _) ->
                new Row(
                    new ApplicationId(row.getObject("id", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class)),
                    ApplicationStage.of(row.getString("state")),
                    row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    row.getInt("fit"),
                    row.getInt("low"),
                    row.getInt("high"),
                    row.getBoolean("revealed")))
        .list();
  }
}
