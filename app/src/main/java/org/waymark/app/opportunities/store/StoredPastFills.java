package org.waymark.app.opportunities.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.opportunities.PastFills;

@Repository
class StoredPastFills implements PastFills {
  private final JdbcClient db;

  StoredPastFills(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Answers> answers() {
    return db.sql(
            """
            select count(*) as given, count(*) filter (where next.state = 'accepted') as accepted
            from opportunities.application_state offer
              join opportunities.application_state next
                on next.application = offer.application and next.nr = offer.nr + 1
            where offer.state = 'offer'
            """)
        .query((row, _) -> new Answers(row.getInt("given"), row.getInt("accepted")))
        .optional()
        .filter(a -> a.given() > 0);
  }

  @Override
  public Optional<Durations> fills() {
    return db.sql(
            """
            select count(*) as filled,
              coalesce(percentile_cont(0.25) within group (order by days), 0)::int as lower,
              coalesce(percentile_cont(0.5) within group (order by days), 0)::int as middle,
              coalesce(percentile_cont(0.75) within group (order by days), 0)::int as upper
            from (
              select s.at::date - o.published_on as days
              from opportunities.application_state s
                join opportunities.application a on a.id = s.application
                join opportunities.opening o on o.id = a.opening
              where s.state = 'accepted' and s.at::date >= o.published_on
            ) filled
            """)
        .query(
            (row, _) ->
                new Durations(
                    row.getInt("filled"),
                    row.getInt("lower"),
                    row.getInt("middle"),
                    row.getInt("upper")))
        .optional()
        .filter(f -> f.filled() > 0);
  }
}
