package org.waymark.app.matching.rounds;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.engine.rounds.Unplaced;
import tools.jackson.databind.json.JsonMapper;

/** Results of rounds: each run is kept as it was. */
@Repository
class RunStore {
  private final JdbcClient db;
  private final JsonMapper json;

  RunStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  /** The latest run. */
  record Run(int nr, String root, PublicCertificate certificate) {}

  /**
   * What came out for one person: for that person, and the opening's owners where it is theirs.
   *
   * @param place their number among the entries
   * @param opening null for none
   * @param reason null where there is an opening
   */
  record Result(
      PersonId person, int place, @Nullable OpeningId opening, @Nullable Unplaced reason) {}

  int add(
      RoundId round,
      PublicCertificate certificate,
      List<Result> results,
      PersonId by,
      Instant now) {
    int nr = latest(round).map(r -> r.nr() + 1).orElse(1);
    db.sql(
            """
            insert into matching.round_run (round, nr, at, by_person, root, certificate)
            values (:round, :nr, :at, :by, :root, :certificate)
            """)
        .param("round", round.value())
        .param("nr", nr)
        .param("at", Timestamp.from(now))
        .param("by", by.value())
        .param("root", certificate.root())
        .param("certificate", json.writeValueAsString(certificate))
        .update();
    results.forEach(r -> add(round, nr, r));
    return nr;
  }

  private void add(RoundId round, int nr, Result result) {
    OpeningId opening = result.opening();
    Unplaced reason = result.reason();
    db.sql(
            """
            insert into matching.round_result (round, nr, person, place, opening, reason)
            values (:round, :nr, :person, :place, :opening, :reason)
            """)
        .param("round", round.value())
        .param("nr", nr)
        .param("person", result.person().value())
        .param("place", result.place())
        .param("opening", opening == null ? null : opening.value())
        .param("reason", reason == null ? null : reason.name().toLowerCase(Locale.ROOT))
        .update();
  }

  Optional<Run> latest(RoundId round) {
    return db.sql("select * from matching.round_run where round = :round order by nr desc limit 1")
        .param("round", round.value())
        .query(
            (row, _) ->
                new Run(
                    row.getInt("nr"),
                    row.getString("root"),
                    json.readValue(row.getString("certificate"), PublicCertificate.class)))
        .optional();
  }

  List<Result> results(RoundId round, int nr) {
    return db.sql(
            "select * from matching.round_result where round = :round and nr = :nr order by place")
        .param("round", round.value())
        .param("nr", nr)
        .query(
            (row, _) -> {
              UUID opening = row.getObject("opening", UUID.class);
              String reason = row.getString("reason");
              return new Result(
                  Sql.person(row),
                  row.getInt("place"),
                  opening == null ? null : new OpeningId(opening),
                  reason == null ? null : Unplaced.valueOf(reason.toUpperCase(Locale.ROOT)));
            })
        .list();
  }

  /** Of the latest run. */
  Optional<Result> result(RoundId round, PersonId person) {
    return latest(round)
        .flatMap(
            run ->
                results(round, run.nr()).stream()
                    .filter(r -> r.person().equals(person))
                    .findFirst());
  }

  /** Who came to these openings. */
  List<Result> placedAt(RoundId round, Set<OpeningId> openings) {
    return latest(round).stream()
        .flatMap(run -> results(round, run.nr()).stream())
        .filter(r -> r.opening() != null && openings.contains(r.opening()))
        .toList();
  }
}
