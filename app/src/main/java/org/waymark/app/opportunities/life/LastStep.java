package org.waymark.app.opportunities.life;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.opportunities.OpeningId;

/** When an opening came to where it stands. */
@Repository
class LastStep {
  private final JdbcClient db;

  LastStep(JdbcClient db) {
    this.db = db;
  }

  /**
   * One step.
   *
   * @param withWords whether somebody gave a reason
   */
  record Taken(Instant at, boolean withWords) {}

  Optional<Taken> of(OpeningId id) {
    return db.sql(
            """
            select s.at, s.why is not null as words from opportunities.opening o
              join opportunities.opening_state s on s.opening = o.id and s.nr = o.state_nr
            where o.id = :id
            """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new Taken(
                    row.getObject("at", OffsetDateTime.class).toInstant(), row.getBoolean("words")))
        .optional();
  }
}
