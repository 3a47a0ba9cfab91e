package org.waymark.app.opportunities.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.events.OpeningChanged;

/** Openings that come first in lists. */
@Repository
class Priorities {
  private final JdbcClient db;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Priorities(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.events = events;
    this.clock = clock;
  }

  /** Whether that is new. */
  boolean add(OpeningId id) {
    boolean first =
        db.sql(
                    "insert into opportunities.priority (opening, at) values (:id, :at) on conflict do nothing")
                .param("id", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (first) {
      events.publishEvent(new OpeningChanged(id));
    }
    return first;
  }

  Set<OpeningId> among(Collection<OpeningId> ids) {
    return ids.isEmpty()
        ? Set.of()
        : db.sql(
                "select opening from opportunities.priority where opening in (select unnest(:ids::uuid[]))")
            .param("ids", SqlArray.of(ids))
            .query((row, _) -> new OpeningId(row.getObject("opening", UUID.class)))
            .set();
  }
}
