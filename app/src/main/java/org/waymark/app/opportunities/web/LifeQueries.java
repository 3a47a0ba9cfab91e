package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** What was said when somebody had to agree, and what waits for it. */
@Component
class LifeQueries {
  private final JdbcClient db;
  private final Clock clock;

  LifeQueries(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Why it was given back, where that is the last thing that happened. */
  Optional<String> givenBack(OpeningId id) {
    return db.sql(
            """
            select s.why from opportunities.opening o
              join opportunities.opening_state s on s.opening = o.id and s.nr = o.state_nr
            where o.id = :id and o.state = 'draft' and s.why is not null
            """)
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  /** Who handed it in, when, and why somebody has to agree. */
  record Asked(OpeningId opening, @Nullable PersonId by, LocalDate on, List<String> reasons) {}

  Optional<Asked> asked(OpeningId id) {
    return waiting().stream().filter(a -> a.opening().equals(id)).findFirst();
  }

  /** All that waits, the longest first. */
  List<Asked> waiting() {
    return db.sql(
            """
            select o.id, s.by_person, s.at, a.reasons from opportunities.opening o
              join opportunities.opening_state s on s.opening = o.id and s.nr = o.state_nr
              join opportunities.approval a on a.opening = o.id and a.nr = o.state_nr
            where o.state = 'waiting' order by s.at, o.id
            """)
        .query(
            (row, _) -> {
              UUID by = row.getObject("by_person", UUID.class);
              return new Asked(
                  new OpeningId(row.getObject("id", UUID.class)),
                  by == null ? null : new PersonId(by),
                  LocalDate.ofInstant(
                      row.getObject("at", OffsetDateTime.class).toInstant(), clock.getZone()),
                  List.of((String[]) row.getArray("reasons").getArray()));
            })
        .list();
  }
}
