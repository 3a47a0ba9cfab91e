package org.waymark.app.opportunities.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.OpeningId;

/** New openings for which saved searches are still to be asked, and the searches that tell. */
@Component
class SearchRounds {
  private final JdbcClient db;
  private final Clock clock;

  SearchRounds(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Whose search it is, and under which name. */
  record Keeper(PersonId person, String name) {}

  /** Noted before, they stay as they are. */
  void note(Collection<OpeningId> openings) {
    db.sql(
            """
            insert into opportunities.search_round (opening, noted_at)
            select o, :now from unnest(:openings::uuid[]) o on conflict do nothing
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("openings", SqlArray.of(openings))
        .update();
  }

  /** Locked until the transaction ends; those that another process works on are left out. */
  List<OpeningId> pending() {
    return db.sql(
            """
            select opening from opportunities.search_round where done_at is null
            order by opening for update skip locked
            """)
        .query((row, _) -> new OpeningId(row.getObject("opening", UUID.class)))
        .list();
  }

  void done(Collection<OpeningId> openings) {
    db.sql(
            """
            update opportunities.search_round set done_at = :now
            where opening in (select unnest(:openings::uuid[]))
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("openings", SqlArray.of(openings))
        .update();
  }

  /** By what is searched for; of many who search for the same it is asked once. */
  Map<String, List<Keeper>> telling() {
    Map<String, List<Keeper>> byQuery = new LinkedHashMap<>();
    db.sql("select query, person, name from opportunities.saved_search where tells order by query")
        .query(
            row -> {
              byQuery
                  .computeIfAbsent(row.getString("query"), _ -> new ArrayList<>())
                  .add(
                      new Keeper(
                          new PersonId(row.getObject("person", UUID.class)),
                          row.getString("name")));
            });
    return byQuery;
  }
}
