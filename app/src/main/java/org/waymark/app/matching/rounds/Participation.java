package org.waymark.app.matching.rounds;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** Who takes part in which rounds today. */
@Repository
class Participation {
  private final JdbcClient db;

  Participation(JdbcClient db) {
    this.db = db;
  }

  Set<PersonId> people(RoundId round) {
    return db.sql(
            "select person from matching.round_entry where round = :round and ended_at is null")
        .param("round", round.value())
        .query((row, _) -> Sql.person(row))
        .set();
  }

  /** Everybody in a live round. */
  Set<PersonId> everybody() {
    return db.sql(
            """
            select distinct e.person from matching.round_entry e
              join matching.round r on r.id = e.round
            where e.ended_at is null and r.state in ('entering', 'ranking', 'ready', 'run')
            """)
        .query((row, _) -> Sql.person(row))
        .set();
  }

  /** Live rounds that somebody takes part in. */
  List<RoundId> roundsOf(PersonId person) {
    return db.sql(
            """
            select e.round from matching.round_entry e join matching.round r on r.id = e.round
            where e.person = :person and e.ended_at is null
              and r.state in ('entering', 'ranking', 'ready', 'run')
            """)
        .param("person", person.value())
        .query((row, _) -> new RoundId(row.getObject("round", UUID.class)))
        .list();
  }

  /** Those who named an opening: to be told that it is gone, and for nothing else. */
  Set<PersonId> whoNamed(RoundId round, OpeningId opening) {
    return db.sql(
            "select person from matching.round_wish where round = :round and opening = :opening")
        .param("round", round.value())
        .param("opening", opening.value())
        .query((row, _) -> Sql.person(row))
        .set();
  }
}
