package org.waymark.app.recognition.rewards;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;

/** Keeps the versions of the rules; the last one agreed to is in force. */
@Repository
class RuleBook {
  private final JdbcClient db;

  RuleBook(JdbcClient db) {
    this.db = db;
  }

  /** How a version came about. */
  record Version(
      int number,
      String state,
      @Nullable PersonId by,
      @Nullable Instant at,
      String why,
      @Nullable PersonId answeredBy) {}

  Rules inForce() {
    return rules(
        db.sql("select max(version) from recognition.rules where state = 'agreed'")
            .query(Integer.class)
            .single());
  }

  Rules rules(int version) {
    Map<String, Rules.Line> lines = new HashMap<>();
    db.sql("select measure, least, points from recognition.rule_line where version = ?")
        .param(version)
        .query(
            row -> {
              lines.put(
                  row.getString("measure"),
                  new Rules.Line(row.getInt("least"), row.getInt("points")));
            });
    Map<RewardKind, Integer> needed = new EnumMap<>(RewardKind.class);
    db.sql("select kind, points from recognition.rule_kind where version = ?")
        .param(version)
        .query(
            row -> {
              needed.put(RewardKind.of(row.getString("kind")).orElseThrow(), row.getInt("points"));
            });
    int months =
        db.sql("select months from recognition.rules where version = ?")
            .param(version)
            .query(Integer.class)
            .single();
    return new Rules(version, months, lines, needed);
  }

  /** The newest first. */
  List<Version> versions() {
    return db.sql("select * from recognition.rules order by version desc")
        .query(
            (row, _) ->
                new Version(
                    row.getInt("version"),
                    row.getString("state"),
                    person(row.getObject("proposed_by", UUID.class)),
                    row.getTimestamp("proposed_at") == null
                        ? null
                        : row.getTimestamp("proposed_at").toInstant(),
                    row.getString("why"),
                    person(row.getObject("answered_by", UUID.class))))
        .list();
  }

  /** One at a time, and nobody else works on it until the transaction ends. */
  Optional<Version> proposed() {
    return versions().stream().filter(v -> v.state().equals("proposed")).findFirst();
  }

  void hold() {
    db.sql("select pg_advisory_xact_lock(hashtext('recognition.rules'))")
        .query((_, _) -> true)
        .list();
  }

  int propose(Rules rules, PersonId by, Instant at, String why) {
    int version =
        db.sql(
                """
                insert into recognition.rules (version, months, state, proposed_by, proposed_at, why)
                select max(version) + 1, :months, 'proposed', :by, :at, :why from recognition.rules
                returning version
                """)
            .param("months", rules.months())
            .param("by", by.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("why", why)
            .query(Integer.class)
            .single();
    rules
        .lines()
        .forEach(
            (measure, line) ->
                db.sql("insert into recognition.rule_line values (?, ?, ?, ?)")
                    .params(version, measure, line.least(), line.points())
                    .update());
    rules
        .needed()
        .forEach(
            (kind, points) ->
                db.sql("insert into recognition.rule_kind values (?, ?, ?)")
                    .params(version, kind.code(), points)
                    .update());
    return version;
  }

  void answer(int version, String state, PersonId by, Instant at) {
    db.sql(
            """
            update recognition.rules set state = :state, answered_by = :by, answered_at = :at
            where version = :version and state = 'proposed'
            """)
        .param("state", state)
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("version", version)
        .update();
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }
}
