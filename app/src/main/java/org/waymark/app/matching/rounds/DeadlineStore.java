package org.waymark.app.matching.rounds;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What falls due in rounds, a row each. */
@Repository
class DeadlineStore {
  private static final Duration REMIND = Duration.ofDays(2);

  private final JdbcClient db;

  DeadlineStore(JdbcClient db) {
    this.db = db;
  }

  /** What happens then. */
  enum What {
    REMIND_PEOPLE,
    CLOSE_ENTRY,
    REMIND_OWNERS,
    CLOSE_RANKING,
    /** What was named and ranked is deleted. */
    FORGET;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A day that has come. */
  record Due(RoundId round, What what) {}

  /** All that falls due in a round from now on, whatever it was before. */
  void plan(MatchingRound round, ZoneId zone) {
    Instant entry = round.entryCloses(zone);
    Instant ranking = round.rankingCloses(zone);
    if (round.stage() == RoundLife.Stage.ENTERING) {
      set(round.id(), What.REMIND_PEOPLE, entry.minus(REMIND));
      set(round.id(), What.CLOSE_ENTRY, entry);
    }
    set(round.id(), What.REMIND_OWNERS, ranking.minus(REMIND));
    set(round.id(), What.CLOSE_RANKING, ranking);
  }

  /** It is over; until then somebody may ask what they handed in. */
  void forget(RoundId round, Instant at) {
    set(round, What.FORGET, at);
  }

  private void set(RoundId round, What what, Instant at) {
    db.sql(
            """
            insert into matching.round_deadline (round, what, due_at) values (:round, :what, :at)
            on conflict (round, what) do update set due_at = excluded.due_at, done_at = null
            """)
        .param("round", round.value())
        .param("what", what.code())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** One that nobody else works off at this moment. */
  Optional<Due> next(Instant now) {
    return db.sql(
            """
            select round, what from matching.round_deadline
            where done_at is null and due_at <= :now order by due_at, what limit 1
            for update skip locked
            """)
        .param("now", Timestamp.from(now))
        .query(
            (row, _) ->
                new Due(
                    new RoundId(row.getObject("round", UUID.class)),
                    What.valueOf(row.getString("what").toUpperCase(Locale.ROOT))))
        .optional();
  }

  void done(Due due, Instant now) {
    db.sql(
            "update matching.round_deadline set done_at = :now where round = :round and what = :what")
        .param("now", Timestamp.from(now))
        .param("round", due.round().value())
        .param("what", due.what().code())
        .update();
  }
}
