package org.waymark.app.matching.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.OpeningId;

/** For which openings the people they suit were told, and for which they still have to be. */
@Repository
public class Announcements {
  private final JdbcClient db;
  private final Clock clock;

  Announcements(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Notes openings to be told of; those noted before stay as they are. */
  public void note(Collection<OpeningId> openings) {
    db.sql(
            """
            insert into matching.announcement (opening, noted_at)
            select o, :at from unnest(:openings::uuid[]) o on conflict do nothing
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("openings", SqlArray.of(openings))
        .update();
  }

  /** Locked until the transaction ends; those that another process works on are left out. */
  public List<OpeningId> pending() {
    return db.sql(
            """
            select opening from matching.announcement where told_at is null
            order by opening for update skip locked
            """)
        .query((row, _) -> new OpeningId(row.getObject("opening", UUID.class)))
        .list();
  }

  public void told(OpeningId opening) {
    db.sql("update matching.announcement set told_at = :at where opening = :opening")
        .param("at", Timestamp.from(clock.instant()))
        .param("opening", opening.value())
        .update();
  }
}
