package org.waymark.app.matching.rounds;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes what was named and ranked, once nobody may ask about it any more; results stay. */
@Repository
class Forgetting {
  private final JdbcClient db;

  Forgetting(JdbcClient db) {
    this.db = db;
  }

  void forget(RoundId round, Instant now) {
    for (String what : new String[] {"round_wish", "round_ranked", "round_ranking"}) {
      db.sql("delete from matching." + what + " where round = :round")
          .param("round", round.value())
          .update();
    }
    db.sql("update matching.round set forgotten_at = :now where id = :round")
        .param("now", Timestamp.from(now))
        .param("round", round.value())
        .update();
  }

  boolean forgotten(RoundId round) {
    return db.sql("select forgotten_at is not null from matching.round where id = :round")
        .param("round", round.value())
        .query(Boolean.class)
        .single();
  }
}
