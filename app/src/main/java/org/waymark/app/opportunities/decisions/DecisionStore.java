package org.waymark.app.opportunities.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** Writes a decision once; the database role may not change it. */
@Repository
class DecisionStore {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  DecisionStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  void add(Decision d) {
    UUID id = d.application().value();
    db.sql(
            """
            insert into opportunities.decision (application, by_person, at, reason, strength, gap,
              change, talk, internal_rank, pool, near_miss, talk_guaranteed)
            values (:id, :by, :at, :reason, :strength, :gap, :change, :talk, nullif(:rank, 0),
              :pool, :nearMiss, :guaranteed)
            """)
        .param("id", id)
        .param("by", d.by().value())
        .param("at", at(d.at()))
        .param("reason", d.reason().code())
        .param("strength", d.strength())
        .param("gap", d.gap())
        .param("change", d.change())
        .param("talk", d.talk())
        .param("rank", d.standing().rank())
        .param("pool", d.standing().pool())
        .param("nearMiss", d.standing().nearMiss())
        .param("guaranteed", d.standing().talkGuaranteed())
        .update();
    addParts(id, d);
  }

  private void addParts(UUID id, Decision d) {
    List<Object[]> gaps = new ArrayList<>();
    d.gaps().forEach(g -> gaps.add(row(id, gaps, g.skill(), g.name(), g.had(), g.needed())));
    batches.batchUpdate("insert into opportunities.decision_gap values (?, ?, ?, ?, ?, ?)", gaps);
    List<Object[]> steps = new ArrayList<>();
    d.steps()
        .forEach(s -> steps.add(row(id, steps, s.skill(), s.name(), s.from(), s.to(), s.hours())));
    batches.batchUpdate(
        "insert into opportunities.decision_step values (?, ?, ?, ?, ?, ?, ?)", steps);
    List<Object[]> others = new ArrayList<>();
    d.alternatives().forEach(a -> others.add(row(id, others, a.opening().value(), a.title())));
    batches.batchUpdate(
        "insert into opportunities.decision_alternative values (?, ?, ?, ?)", others);
    List<Object[]> times = new ArrayList<>();
    d.times().forEach(t -> times.add(row(id, times, at(t))));
    batches.batchUpdate("insert into opportunities.decision_talk values (?, ?, ?)", times);
  }

  private static Object[] row(UUID id, List<Object[]> sofar, Object... more) {
    List<Object> row = new ArrayList<>(List.of(id, sofar.size() + 1));
    row.addAll(List.of(more));
    return row.toArray();
  }

  Optional<Decision> of(ApplicationId id) {
    return db.sql("select * from opportunities.decision where application = :id")
        .param("id", id.value())
        .query((row, _) -> decision(row, id))
        .optional();
  }

  private Decision decision(ResultSet row, ApplicationId id) throws SQLException {
    return new Decision(
        id,
        new PersonId(row.getObject("by_person", UUID.class)),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Reason.of(row.getString("reason")),
        row.getString("strength"),
        row.getString("gap"),
        row.getString("change"),
        parts(id, "skill, name, had, needed", "gap", Decision.Gap.class),
        parts(
            id,
            "skill, name, from_level as \"from\", to_level as \"to\", hours",
            "step",
            Decision.Step.class),
        alternatives(id),
        row.getString("talk"),
        times(id),
        new Decision.Closeness(
            row.getInt("internal_rank"),
            row.getInt("pool"),
            row.getBoolean("near_miss"),
            row.getBoolean("talk_guaranteed")));
  }

  private <T> List<T> parts(ApplicationId id, String columns, String table, Class<T> type) {
    String sql =
        "select %s from opportunities.decision_%s where application = :id order by nr"
            .formatted(columns, table);
    return db.sql(sql).param("id", id.value()).query(type).list();
  }

  private List<Decision.Alternative> alternatives(ApplicationId id) {
    return db.sql(
            """
            select opening, title from opportunities.decision_alternative
            where application = :id order by nr
            """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new Decision.Alternative(
                    new OpeningId(row.getObject("opening", UUID.class)), row.getString("title")))
        .list();
  }

  private List<Instant> times(ApplicationId id) {
    return db
        .sql(
            "select starts_at from opportunities.decision_talk where application = :id order by nr")
        .param("id", id.value())
        .query(OffsetDateTime.class)
        .list()
        .stream()
        .map(OffsetDateTime::toInstant)
        .toList();
  }

  /** Which of the times the person took, counted from 1; 0 for none yet. */
  int taken(ApplicationId id) {
    return db.sql("select nr from opportunities.decision_talk_taken where application = :id")
        .param("id", id.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Whether it is the first one taken. */
  boolean take(ApplicationId id, int nr, Instant now) {
    return db.sql(
                """
                insert into opportunities.decision_talk_taken (application, nr, at)
                values (:id, :nr, :at) on conflict (application) do nothing
                """)
            .param("id", id.value())
            .param("nr", nr)
            .param("at", at(now))
            .update()
        == 1;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
