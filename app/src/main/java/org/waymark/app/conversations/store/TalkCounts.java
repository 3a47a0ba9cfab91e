package org.waymark.app.conversations.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.model.Talks.Pair;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** What is asked of many conversations at once. */
@Component
class TalkCounts {
  private final JdbcClient db;

  TalkCounts(JdbcClient db) {
    this.db = db;
  }

  Map<PersonId, Instant> lastHeld(PersonId manager, Collection<PersonId> people) {
    Map<PersonId, Instant> last = new HashMap<>();
    db.sql(
            """
            select person, max(starts_at) as last from conversations.talk
            where manager = :manager and person in (select unnest(:people::uuid[])) and state = 'held'
            group by person
            """)
        .param("manager", manager.value())
        .param("people", SqlArray.of(people))
        .query(
            row -> {
              last.put(Sql.person(row, "person"), row.getTimestamp("last").toInstant());
            });
    return last;
  }

  Map<PersonId, Instant> lastHeldByAnybody() {
    Map<PersonId, Instant> last = new HashMap<>();
    db.sql(
            """
            select person, max(starts_at) as last from conversations.talk
            where state = 'held' group by person
            """)
        .query(
            row -> {
              last.put(Sql.person(row, "person"), row.getTimestamp("last").toInstant());
            });
    return last;
  }

  int held(PersonId manager, Instant from, Instant until) {
    return db.sql(
            """
            select count(*) from conversations.talk
            where manager = :manager and state = 'held' and starts_at >= :from and starts_at < :until
            """)
        .param("manager", manager.value())
        .param("from", Sql.at(from))
        .param("until", Sql.at(until))
        .query(Integer.class)
        .single();
  }

  Map<PersonId, Integer> held(Collection<PersonId> managers, Instant from, Instant until) {
    Map<PersonId, Integer> held = new HashMap<>();
    db.sql(
            """
            select manager, count(*) as held from conversations.talk
            where manager in (select unnest(:managers::uuid[])) and state = 'held'
              and starts_at >= :from and starts_at < :until
            group by manager
            """)
        .param("managers", SqlArray.of(managers))
        .param("from", Sql.at(from))
        .param("until", Sql.at(until))
        .query(
            row -> {
              held.put(Sql.person(row, "manager"), row.getInt("held"));
            });
    return held;
  }

  int waitingFor(PersonId one, boolean asManager) {
    return db.sql(
            "select count(*) from conversations.talk where asked = :one and "
                + (asManager ? "manager" : "person")
                + " = :one")
        .param("one", one.value())
        .query(Integer.class)
        .single();
  }

  List<Pair> pairs(Collection<PersonId> people) {
    return db.sql(
            """
            select person, manager, bool_or(state = 'held') as held from conversations.talk
            where state <> 'cancelled'
              and (person in (select unnest(:people::uuid[])) or manager in (select unnest(:people::uuid[])))
            group by person, manager order by person, manager
            """)
        .param("people", SqlArray.of(people))
        .query(
            (row, _) ->
                new Pair(
                    Sql.person(row, "person"), Sql.person(row, "manager"), row.getBoolean("held")))
        .list();
  }

  List<PersonId> everybody() {
    return db.sql("select distinct person from conversations.talk order by person")
        .query((row, _) -> Sql.person(row, "person"))
        .list();
  }
}
