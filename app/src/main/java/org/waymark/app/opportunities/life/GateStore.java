package org.waymark.app.opportunities.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Gate;

@Repository
class GateStore {
  private final JdbcClient db;
  private final Clock clock;

  GateStore(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** In the order of their days. */
  List<Gate> of(OpeningId opening) {
    return db.sql(
            """
            select g.nr, g.title, g.due, r.passed, r.why, r.at from opportunities.gate g
              left join opportunities.gate_result r on r.opening = g.opening and r.nr = g.nr
            where g.opening = :opening order by g.due, g.nr
            """)
        .param("opening", opening.value())
        .query((row, _) -> gate(row))
        .list();
  }

  private Gate gate(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    return new Gate(
        row.getInt("nr"),
        row.getString("title"),
        row.getObject("due", LocalDate.class),
        at == null
            ? null
            : new Gate.Result(
                row.getBoolean("passed"),
                row.getString("why"),
                LocalDate.ofInstant(at.toInstant(), clock.getZone())));
  }

  void add(OpeningId opening, String title, LocalDate due) {
    db.sql(
            """
            insert into opportunities.gate (opening, nr, title, due)
            select :opening, min(n), :title, :due from generate_series(1, 9) n
            where n not in (select nr from opportunities.gate where opening = :opening)
            """)
        .param("opening", opening.value())
        .param("title", title)
        .param("due", due)
        .update();
  }

  /** Whether there was one that nobody has said anything about. */
  boolean remove(OpeningId opening, int nr) {
    return db.sql(
                """
                delete from opportunities.gate g where opening = :opening and nr = :nr
                  and not exists (select from opportunities.gate_result r
                    where r.opening = g.opening and r.nr = g.nr)
                """)
            .param("opening", opening.value())
            .param("nr", nr)
            .update()
        == 1;
  }

  void answered(OpeningId opening, int nr, boolean passed, String why, PersonId by, Instant now) {
    db.sql(
            """
            insert into opportunities.gate_result (opening, nr, passed, why, at, by_person)
            values (:opening, :nr, :passed, :why, :now, :by)
            """)
        .param("opening", opening.value())
        .param("nr", nr)
        .param("passed", passed)
        .param("why", why)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }
}
