package org.waymark.app.matching.rounds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** Rounds, and how they went on. */
@Repository
class RoundStore {
  private static final String ALL = "select * from matching.round r ";
  private final JdbcClient db;
  private final RoundRows rows;

  RoundStore(JdbcClient db, RoundRows rows) {
    this.db = db;
    this.rows = rows;
  }

  /** Who did something, when, and why. */
  record Change(Instant at, @Nullable PersonId by, @Nullable String why) {}

  void add(MatchingRound round, long seed, Change change) {
    db.sql(
            """
            insert into matching.round (id, title, purpose, release_cap, enter_until, rank_until,
              seal, state, state_nr)
            values (:id, :title, :purpose, :cap, :enter, :rank, :seal, :state, 1)
            """)
        .param("id", round.id().value())
        .param("title", round.title())
        .param("purpose", round.purpose().code())
        .param("cap", round.releaseCap())
        .param("enter", round.enterUntil())
        .param("rank", round.rankUntil())
        .param("seal", round.seal())
        .param("state", round.stage().code())
        .update();
    remember(round, 1, change);
    db.sql("insert into matching.round_seed (round, seed) values (:id, :seed)")
        .param("id", round.id().value())
        .param("seed", seed)
        .update();
    rows.addParts(round);
  }

  /** A draft, planned anew. */
  void replan(MatchingRound draft) {
    db.sql(
            """
            update matching.round set title = :title, purpose = :purpose, release_cap = :cap,
              enter_until = :enter, rank_until = :rank
            where id = :id and state = 'draft'
            """)
        .param("id", draft.id().value())
        .param("title", draft.title())
        .param("purpose", draft.purpose().code())
        .param("cap", draft.releaseCap())
        .param("enter", draft.enterUntil())
        .param("rank", draft.rankUntil())
        .update();
    rows.removeParts(draft.id());
    rows.addParts(draft);
  }

  /** Openings of a live round are in no other live one: the database sees to it. */
  void move(MatchingRound round, Change change) {
    int nr =
        db.sql(
                """
                update matching.round set state = :state, state_nr = state_nr + 1,
                  enter_until = :enter, rank_until = :rank
                where id = :id returning state_nr
                """)
            .param("state", round.stage().code())
            .param("enter", round.enterUntil())
            .param("rank", round.rankUntil())
            .param("id", round.id().value())
            .query(Integer.class)
            .single();
    remember(round, nr, change);
    db.sql("update matching.round_opening set live = :live where round = :id")
        .param("live", round.stage().live())
        .param("id", round.id().value())
        .update();
  }

  private void remember(MatchingRound round, int nr, Change change) {
    db.sql(
            """
            insert into matching.round_state (round, nr, state, at, by_person, why)
            values (:id, :nr, :state, :at, :by, :why)
            """)
        .param("id", round.id().value())
        .param("nr", nr)
        .param("state", round.stage().code())
        .param("at", Timestamp.from(change.at()))
        .param("by", change.by() == null ? null : change.by().value())
        .param("why", change.why())
        .update();
  }

  Optional<MatchingRound> find(RoundId id) {
    return one(id, "");
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<MatchingRound> locked(RoundId id) {
    return one(id, " for update");
  }

  /** It stays as it is until the transaction ends; others may hold it too. */
  Optional<MatchingRound> held(RoundId id) {
    return one(id, " for share");
  }

  private Optional<MatchingRound> one(RoundId id, String lock) {
    return db.sql(ALL + "where r.id = :id" + lock)
        .param("id", id.value())
        .query(rows::read)
        .optional();
  }

  List<MatchingRound> all() {
    return db.sql(ALL + "order by r.enter_until desc, r.id desc").query(rows::read).list();
  }

  /** The live round that an opening is in. */
  Optional<RoundId> liveOf(OpeningId opening) {
    return db.sql("select round from matching.round_opening where opening = :id and live")
        .param("id", opening.value())
        .query(UUID.class)
        .optional()
        .map(RoundId::new);
  }

  /** Of every round that is under way. */
  Set<OpeningId> liveOpenings() {
    return db.sql("select opening from matching.round_opening where live")
        .query((row, _) -> Sql.opening(row))
        .set();
  }

  Optional<PersonId> openedBy(RoundId id) {
    return db.sql(
            "select by_person as person from matching.round_state where round = :id and nr = 1")
        .param("id", id.value())
        .query((row, _) -> Sql.person(row))
        .optional();
  }

  long seed(RoundId id) {
    return db.sql("select seed from matching.round_seed where round = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }
}
