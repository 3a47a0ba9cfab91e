package org.waymark.app.matching.rounds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** How openings rank people. */
@Repository
class RankingStore {
  private final JdbcClient db;

  RankingStore(JdbcClient db) {
    this.db = db;
  }

  void keep(RoundId round, OpeningId opening, OwnerRanking ranking, PersonId by, Instant now) {
    db.sql(
            """
            insert into matching.round_ranking (round, opening, salt, at, by_person)
            values (:round, :opening, :salt, :at, :by)
            on conflict (round, opening) do update set at = excluded.at, by_person = excluded.by_person
            """)
        .param("round", round.value())
        .param("opening", opening.value())
        .param("salt", ranking.salt())
        .param("at", Timestamp.from(now))
        .param("by", by.value())
        .update();
    db.sql("delete from matching.round_ranked where round = :round and opening = :opening")
        .param("round", round.value())
        .param("opening", opening.value())
        .update();
    ranking.tiers().forEach((person, tier) -> add(round, opening, person, tier));
  }

  private void add(RoundId round, OpeningId opening, PersonId person, @Nullable Integer tier) {
    db.sql(
            """
            insert into matching.round_ranked (round, opening, person, tier)
            values (:round, :opening, :person, :tier)
            """)
        .param("round", round.value())
        .param("opening", opening.value())
        .param("person", person.value())
        .param("tier", tier)
        .update();
  }

  Optional<OwnerRanking> of(RoundId round, OpeningId opening) {
    return Optional.ofNullable(all(round).get(opening));
  }

  /** Openings without a ranking are left out. */
  Map<OpeningId, OwnerRanking> all(RoundId round) {
    Map<OpeningId, OwnerRanking> all = new HashMap<>();
    db.sql(
            """
            select k.opening, k.salt, p.person, p.tier from matching.round_ranking k
              left join matching.round_ranked p using (round, opening)
            where k.round = :round order by p.tier nulls last, p.person
            """)
        .param("round", round.value())
        .query(
            row -> {
              UUID salt = row.getObject("salt", UUID.class);
              OwnerRanking ranking =
                  all.computeIfAbsent(
                      Sql.opening(row), _ -> new OwnerRanking(salt, new LinkedHashMap<>()));
              if (row.getObject("person") != null) {
                SequencedMap<PersonId, @Nullable Integer> tiers = ranking.tiers();
                tiers.put(Sql.person(row), row.getObject("tier", Integer.class));
              }
            });
    return all;
  }

  /** Openings that were ranked for: whether, never how. */
  Set<OpeningId> done(RoundId round) {
    return db.sql("select opening from matching.round_ranking where round = :round")
        .param("round", round.value())
        .query((row, _) -> Sql.opening(row))
        .set();
  }

  /** Openings whose order this person kept last. */
  Set<OpeningId> by(RoundId round, PersonId person) {
    return db.sql(
            "select opening from matching.round_ranking where round = :round and by_person = :person")
        .param("round", round.value())
        .param("person", person.value())
        .query((row, _) -> Sql.opening(row))
        .set();
  }

  /** Openings of all rounds whose turn it is, and that nobody ranked for yet. */
  Set<OpeningId> waiting() {
    return db.sql(
            """
            select o.opening from matching.round_opening o join matching.round r on r.id = o.round
            where r.state = 'ranking' and not exists (select from matching.round_ranking k
              where k.round = o.round and k.opening = o.opening)
            """)
        .query((row, _) -> Sql.opening(row))
        .set();
  }
}
