package org.waymark.app.recognition.rewards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.UnitId;

/** Keeps nominations; what happened to one is only ever added. */
@Repository
class NominationStore {
  private final JdbcClient db;

  NominationStore(JdbcClient db) {
    this.db = db;
  }

  /** What happened; nobody where the end of an employment did it. */
  record Change(NominationStage stage, Instant at, @Nullable PersonId by, String why) {}

  /** False where the same person has the same nomination open. */
  boolean add(Nomination n, Instant at) {
    int added =
        db.sql(
                """
                insert into recognition.nomination
                  (id, manager, nominator, nominated_on, unit, kind, words, state, state_nr)
                values (:id, :manager, :nominator, :on, :unit, :kind, :words, 'nominated', 1)
                on conflict (nominator, manager, kind) where state in ('nominated', 'confirmed')
                do nothing
                """)
            .param("id", n.id().value())
            .param("manager", n.manager().value())
            .param("nominator", n.nominator().value())
            .param("on", n.on())
            .param("unit", n.unit().value())
            .param("kind", n.kind().code())
            .param("words", n.words())
            .update();
    if (added == 1) {
      remember(n.id(), 1, new Change(NominationStage.NOMINATED, at, n.nominator(), ""));
    }
    return added == 1;
  }

  void move(Nomination n, Change change) {
    int nr =
        db.sql(
                """
                update recognition.nomination set state = :state, state_nr = state_nr + 1,
                  amount = :amount, confirmed_by = :confirmed, rules = :rules, points = :points
                where id = :id returning state_nr
                """)
            .param("state", n.stage().code())
            .param("amount", n.amount())
            .param("confirmed", n.confirmedBy() == null ? null : n.confirmedBy().value())
            .param("rules", n.rules())
            .param("points", n.points())
            .param("id", n.id().value())
            .query(Integer.class)
            .single();
    remember(n.id(), nr, change);
  }

  private void remember(NominationId id, int nr, Change change) {
    db.sql("insert into recognition.nomination_state values (:id, :nr, :state, :at, :by, :why)")
        .param("id", id.value())
        .param("nr", nr)
        .param("state", change.stage().code())
        .param("at", change.at().atOffset(ZoneOffset.UTC))
        .param("by", change.by() == null ? null : change.by().value())
        .param("why", change.why())
        .update();
  }

  Optional<Nomination> find(NominationId id) {
    return db.sql("select * from recognition.nomination where id = :id")
        .param("id", id.value())
        .query(NominationStore::read)
        .optional();
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Nomination> locked(NominationId id) {
    return db.sql("select * from recognition.nomination where id = :id for update")
        .param("id", id.value())
        .query(NominationStore::read)
        .optional();
  }

  List<Nomination> open() {
    return db.sql(
            "select * from recognition.nomination where state in ('nominated', 'confirmed') order"
                + " by id")
        .query(NominationStore::read)
        .list();
  }

  /** The latest first. */
  List<Nomination> by(PersonId nominator) {
    return db.sql(
            "select * from recognition.nomination where nominator = ? order by id desc limit 50")
        .param(nominator.value())
        .query(NominationStore::read)
        .list();
  }

  List<Nomination> of(Collection<PersonId> managers) {
    return db.sql(
            "select * from recognition.nomination where manager = any (?) and state in"
                + " ('nominated', 'confirmed') order by id")
        .param(managers.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(NominationStore::read)
        .list();
  }

  List<Change> history(NominationId id) {
    return db.sql("select * from recognition.nomination_state where nomination = :id order by nr")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Change(
                    NominationStage.of(row.getString("state")),
                    row.getTimestamp("at").toInstant(),
                    person(row, "by_person"),
                    row.getString("why")))
        .list();
  }

  private static Nomination read(ResultSet row, int nr) throws SQLException {
    return new Nomination(
        new NominationId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("manager", UUID.class)),
        new PersonId(row.getObject("nominator", UUID.class)),
        row.getObject("nominated_on", LocalDate.class),
        new UnitId(row.getObject("unit", UUID.class)),
        RewardKind.of(row.getString("kind")).orElseThrow(),
        row.getString("words"),
        NominationStage.of(row.getString("state")),
        row.getObject("amount", Long.class),
        person(row, "confirmed_by"),
        row.getObject("rules", Integer.class),
        row.getObject("points", Integer.class));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }
}
