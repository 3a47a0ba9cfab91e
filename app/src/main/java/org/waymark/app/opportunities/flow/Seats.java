package org.waymark.app.opportunities.flow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;

/** Seats of an opening, each filled once; asked while nobody else changes the opening. */
@Component
public class Seats {
  private final JdbcClient db;

  Seats(JdbcClient db) {
    this.db = db;
  }

  public int free(Opening opening) {
    return opening.posting().seats() - filled(opening);
  }

  public int filled(Opening opening) {
    return count(
        "select count(*) from opportunities.filled_seat where opening = :id and freed_at is null",
        opening);
  }

  /** Those who have one. */
  public List<PersonId> taken(Opening opening) {
    return db.sql(
            """
            select a.person from opportunities.filled_seat f
              join opportunities.application a on a.id = f.application
            where f.opening = :id and f.freed_at is null order by f.nr
            """)
        .param("id", opening.id().value())
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  /** Offers that wait for an answer. */
  public int offered(Opening opening) {
    return count(
        "select count(*) from opportunities.application where opening = :id and state = 'offer'",
        opening);
  }

  /** Seats that nobody has and nobody is offered, of each; none where it is not published. */
  public Map<OpeningId, Integer> notPromised(Collection<OpeningId> openings) {
    Map<OpeningId, Integer> free = new LinkedHashMap<>();
    openings.forEach(id -> free.put(id, 0));
    db.sql(
            """
            select o.id,
              greatest(0, o.seats - coalesce(f.seats, 0) - coalesce(a.offers, 0)) as free
            from opportunities.opening o
              left join (select opening, count(*) as seats from opportunities.filled_seat
                where freed_at is null group by opening) f on f.opening = o.id
              left join (select opening, count(*) as offers from opportunities.application
                where state = 'offer' group by opening) a on a.opening = o.id
            where o.state = 'published' and o.id in (select unnest(:ids::uuid[]))
            """)
        .param("ids", SqlArray.of(openings))
        .query(
            row -> {
              free.put(new OpeningId(row.getObject("id", UUID.class)), row.getInt("free"));
            });
    return free;
  }

  private int count(String sql, Opening opening) {
    return db.sql(sql).param("id", opening.id().value()).query(Integer.class).single();
  }

  /** The next seat; the database lets no two have one, and none beyond the last. */
  public void take(Opening opening, ApplicationId application, Instant now) {
    db.sql(
            """
            insert into opportunities.filled_seat (opening, nr, seats, application, at)
            select o.id, (select min(n) from generate_series(1, o.seats + 1) n
                where not exists (select from opportunities.filled_seat f
                  where f.opening = o.id and f.nr = n and f.freed_at is null)),
              o.seats, :application, :at
            from opportunities.opening o where o.id = :opening
            """)
        .param("opening", opening.id().value())
        .param("application", application.value())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Nobody comes to it. */
  public void free(ApplicationId application, Instant now) {
    db.sql(
            """
            update opportunities.filled_seat set freed_at = :now
            where application = :application and freed_at is null
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("application", application.value())
        .update();
  }
}
